import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** How many bytes before the content hold its digest. */
export const sealLength = 32

/** Writes a file that tells whether it is whole: a digest of its content, then the content. Never half there under its name. */
export function writeSealed(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, Buffer.concat([createHash('sha256').update(content).digest(), content]))
  renameSync(half, file)
}

/** The content of such a file; undefined where there is none, or it was cut short or altered. */
export function readSealed(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(sealLength)
    return createHash('sha256').update(content).digest().equals(bytes.subarray(0, sealLength)) ? content : undefined
  } catch {
    return undefined
  }
}
