import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { builtChecks } from '../checks/built/index.ts'
import type { BuiltProblem, Output } from '../checks/built/output.ts'
import { type PageFacts, pageFacts } from '../checks/built/page.ts'

export interface Verified {
  readonly problems: readonly (BuiltProblem & { readonly rule: string })[]
  readonly pages: number
  readonly files: number
  readonly bytes: number
}

/**
 * Reads every file of a staged site once and runs the checks over it.
 *
 * @param secrets texts that no file may hold, such as this machine's paths
 * @param cache a file that keeps the facts of pages by the digest of their bytes, or null to read all anew
 */
export function verify(
  folder: string,
  { base, origin, secrets, cache }: { base: string; origin: string; secrets: readonly string[]; cache: string | null },
): Verified {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const known = cache === null ? new Map<string, PageFacts>() : readFacts(cache)
  const facts = new Map<string, PageFacts>()
  const pages: PageFacts[] = []
  const leaks: (BuiltProblem & { rule: string })[] = []
  let bytes = 0
  for (const name of names) {
    const content = readFileSync(name)
    bytes += content.length
    const file = relative(folder, name).split(sep).join('/')
    for (const secret of secrets) {
      if (!content.includes(secret)) continue
      leaks.push({
        file,
        found: 'The file holds a path of the machine that built it.',
        remedy: 'Find out where the path comes from; no output may tell it.',
        rule: 'built-paths-absent',
      })
    }
    if (!file.endsWith('.html')) continue
    const key = createHash('sha1').update(file).update('\0').update(content).digest('base64url')
    // A copy, because pieces of a page's text would keep the whole of it in memory.
    const page = known.get(key) ?? structuredClone(pageFacts(file, content.toString('utf8')))
    facts.set(key, page)
    pages.push(page)
  }
  if (cache !== null) writeFacts(cache, facts)
  const output: Output = {
    pages,
    base,
    origin,
    files: new Set(names.map((name) => relative(folder, name).split(sep).join('/'))),
  }
  const found = builtChecks.flatMap((check) => check.run(output).map((problem) => ({ ...problem, rule: check.id })))
  return { problems: [...leaks, ...found], pages: pages.length, files: names.length, bytes }
}

function readFacts(file: string): Map<string, PageFacts> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, PageFacts][])
  } catch {
    return new Map()
  }
}

function writeFacts(file: string, facts: ReadonlyMap<string, PageFacts>): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify([...facts]))
}
