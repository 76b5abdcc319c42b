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

/** How a site is verified: where it will be served, what no file may hold, and where facts of pages are kept between builds. */
export interface Verification {
  readonly base: string
  readonly origin: string
  /** Texts that no file may hold, such as this machine's paths. */
  readonly secrets: readonly string[]
  /** A file that keeps the facts of pages by the digest of their bytes, or null to read all anew. */
  readonly cache: string | null
}

/** What was read of a staged site so far: each file once. */
export interface Reading {
  readonly pages: PageFacts[]
  readonly leaks: Verified['problems'][number][]
  readonly files: Set<string>
  bytes: number
}

/** How many files are read before others get a turn, so that the search engine is kept busy meanwhile. */
const breath = 10

/** Reads the files of a staged site that `before` has not; what is added later is read by a second call. */
export async function readSite(
  folder: string,
  { secrets, cache }: Verification,
  before: Reading = { pages: [], leaks: [], files: new Set(), bytes: 0 },
): Promise<Reading> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !before.files.has(file))
    .sort()
  const known = cache === null ? new Map<string, PageFacts>() : readFacts(cache)
  const facts = new Map<string, PageFacts>()
  for (const [index, file] of names.entries()) {
    if (index % breath === 0) await new Promise((resolve) => setImmediate(resolve))
    const content = readFileSync(join(folder, file))
    before.bytes += content.length
    before.files.add(file)
    if (secrets.some((secret) => content.includes(secret))) before.leaks.push(leak(file))
    if (!file.endsWith('.html')) continue
    const key = createHash('sha1').update(file).update('\0').update(content).digest('base64url')
    // A copy, because pieces of a page's text would keep the whole of it in memory.
    const page = known.get(key) ?? structuredClone(pageFacts(file, content.toString('utf8')))
    facts.set(key, page)
    before.pages.push(page)
  }
  if (cache !== null && facts.size > 0) writeFacts(cache, facts)
  return before
}

const leak = (file: string) => ({
  file,
  found: 'The file holds a path of the machine that built it.',
  remedy: 'Find out where the path comes from; no output may tell it.',
  rule: 'built-paths-absent',
})

/** Runs the checks over a staged site that has been read. */
export function verified({ pages, leaks, files, bytes }: Reading, { base, origin }: Verification): Verified {
  const output: Output = { pages, base, origin, files }
  const found = builtChecks.flatMap((check) => check.run(output).map((problem) => ({ ...problem, rule: check.id })))
  return { problems: [...leaks, ...found], pages: pages.length, files: files.size, bytes }
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
