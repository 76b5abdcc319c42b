import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFile } from './write-corpus.ts'

/** Adds a sentence to one report, as an author would. */
export function editReport(folder: string, index: number): void {
  const file = join(folder, reportFile(index))
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n\n<Bars')
  writeFileSync(file, [`${first}\n\nThis sentence was added.`, ...rest].join('\n\n<Bars'))
}
