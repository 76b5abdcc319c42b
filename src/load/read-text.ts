import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { number } from '../format/number.ts'
import { checkCharacters } from './check-characters.ts'
import { decoded } from './decoded.ts'
import type { Report } from './report.ts'

/** The text of a file under `root`, strictly UTF-8, with line ends as they are; null where it can't be had, which is reported. */
export function readText(root: string, file: string, limit: number, report: Report): string | null {
  const path = join(root, file)
  const { size: bytes } = statSync(path)
  if (bytes > limit) {
    report({
      file,
      line: 1,
      column: 1,
      found: `The file has ${number(String(bytes))} bytes.`,
      allowed: `A file of this sort may have ${number(String(limit))} bytes.`,
      remedy: 'Divide it into several files.',
      rule: 'file-size-within-limit',
    })
    return null
  }
  const text = decoded(readFileSync(path), file, report)
  if (text !== null) checkCharacters(text, file, report)
  return text
}
