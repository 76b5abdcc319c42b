import { crc32 } from 'node:zlib'

/** What stands before the first chunk after the header: the signature, and the header's length, name, 13 bytes and checksum. */
const afterHeader = 8 + 4 + 4 + 13 + 4

/**
 * A PNG file with texts inside, by keyword, such as the standard's Title, Description, Source and Copyright. They are
 * international text chunks (UTF-8, not compressed), and follow the header in the order in which they are given.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  // A keyword ends with a zero; then come no compression, its method, and neither language nor translated keyword.
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', `${keyword}\0\0\0\0\0${text}`))
  return new Uint8Array(Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]))
}

function chunk(type: string, content: string): Buffer {
  const body = Buffer.from(type + content)
  const chunk = Buffer.alloc(4 + body.length + 4)
  chunk.writeUInt32BE(body.length - type.length, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), 4 + body.length)
  return chunk
}
