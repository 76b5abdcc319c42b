import { isUtf8 } from 'node:buffer'
import { lines } from './lines.ts'
import type { Report } from './report.ts'

const allowed = 'A file must be UTF-8 text.'
const remedy = 'Save the file again with the encoding UTF-8.'
const rule = 'file-text-utf8'
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** So many bytes are looked at to tell UTF-16. */
const sampled = 1000

/**
 * The text of a file in UTF-8, without its byte-order mark, or null with a fault that names the first byte that is wrong and
 * the encoding that the file probably has.
 */
export function decoded(bytes: Uint8Array, file: string, report: Report): string | null {
  const sound = isUtf8(bytes)
  // Plain English in UTF-16 is also UTF-8, with a zero in every second place.
  const wide = sound && !bytes.subarray(0, sampled).includes(0) ? null : utf16(bytes)
  if (wide !== null) {
    report({ file, line: 1, column: 1, found: `The file is ${wide}.`, allowed, remedy, rule })
    return null
  }
  if (sound) return utf8.decode(bytes)
  const before = readable(bytes)
  const offset = Buffer.byteLength(before) + (startsWithMark(bytes) ? 3 : 0)
  const byte = bytes[offset] ?? 0
  const code = `0x${byte.toString(16).toUpperCase()}`
  const windows = byte >= 0x80 && byte <= 0x9f
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte))
  const guess = windows ? 'Windows-1252' : 'Latin-1 or Windows-1252'
  report({
    ...lines(file, before)(before.length),
    found: `Byte ${offset} (${code}) is not UTF-8; the file is probably ${guess}, where it means “${letter}”.`,
    allowed,
    remedy,
    rule,
  })
  return null
}

/** The encoding's name where a mark, or a zero in every second byte, shows UTF-16. */
function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)'
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, sampled)
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 4 && even === 0) return 'UTF-16 (little-endian)'
  if (even > sample.length / 4 && odd === 0) return 'UTF-16 (big-endian)'
  return null
}

const startsWithMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** The text up to the first sequence that is not UTF-8. A longer beginning fails wherever a shorter one does: so it is halved. */
function readable(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (beginning(bytes, middle) === null) bad = middle
    else good = middle
  }
  return beginning(bytes, good) ?? ''
}

function beginning(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return null
  }
}
