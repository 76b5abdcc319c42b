import { decode, encode } from 'cborg'
import { readSealed, writeSealed } from './sealed.ts'

/** Files by their paths, in the order in which they are written. */
export type KeptFiles = readonly (readonly [path: string, content: Uint8Array])[]

/** The files that were kept in one; undefined where there are none, or what was kept is no longer whole. */
export function readKeptFiles(file: string): KeptFiles | undefined {
  const content = readSealed(file)
  return content === undefined ? undefined : decode(content)
}

/** Keeps files in one. */
export function writeKeptFiles(file: string, files: KeptFiles): void {
  writeSealed(file, encode(files.map(([path, content]) => [path, Uint8Array.from(content)])))
}
