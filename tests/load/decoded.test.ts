import { describe, expect, test } from 'vitest'
import { told } from '../support/small-site.ts'

const file = 'data/registers/bodies.csv'
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

describe('only UTF-8 is read', () => {
  const header = 'id,name,short,variants,kind,from,to,successor,url,source\n'

  test('a byte-order mark is accepted', async () => {
    expect(await told({ [file]: bytes([0xef, 0xbb, 0xbf], header, 'guild,Guild,,,guild,,,,,Bells\n') })).toBe('')
  })

  test('Latin-1 is named, with the byte and the letter that it means', async () => {
    expect(await told({ [file]: bytes(header, 'guild,Caf', [0xe9], ',,,guild,,,,,Bells\n') })).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:2:10
        Byte 66 (0xE9) is not UTF-8; the file is probably Latin-1 or Windows-1252, where it means “é”. A file must be UTF-8 text.
        Save the file again with the encoding UTF-8.   [file-text-utf8]"
    `)
  })

  test('the quotes of Windows-1252 give it away, and a mark before counts as bytes', async () => {
    const text = bytes([0xef, 0xbb, 0xbf], header, 'guild,Ringers', [0x92], ' Guild,,,guild,,,,,Bells\n')
    expect(await told({ [file]: text })).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:2:14
        Byte 73 (0x92) is not UTF-8; the file is probably Windows-1252, where it means “’”. A file must be UTF-8 text.
        Save the file again with the encoding UTF-8.   [file-text-utf8]"
    `)
  })

  test('a letter cut off at the end of the file is a fault', async () => {
    expect(
      await told({ 'content/reports/bells.mdx': bytes('---\ntitle: Bells', [0xe2, 0x80]) }),
    ).toMatchInlineSnapshot(`
      "content/reports/bells.mdx:2:13
        Byte 16 (0xE2) is not UTF-8; the file is probably Latin-1 or Windows-1252, where it means “â”. A file must be UTF-8 text.
        Save the file again with the encoding UTF-8.   [file-text-utf8]"
    `)
  })

  test('UTF-16 is recognised with a mark', async () => {
    expect(await told({ [file]: bytes([0xff, 0xfe], [0x69, 0, 0x64, 0]) })).toMatchInlineSnapshot(`
      "data/registers/bodies.csv:1:1
        The file is UTF-16 (little-endian). A file must be UTF-8 text.
        Save the file again with the encoding UTF-8.   [file-text-utf8]"
    `)
  })

  test('UTF-16 is recognised without a mark', async () => {
    expect(await told({ [file]: Buffer.from(header, 'utf16le') })).toContain('The file is UTF-16 (little-endian).')
    expect(await told({ [file]: Buffer.from(header, 'utf16le').swap16() })).toContain(
      'The file is UTF-16 (big-endian).',
    )
  })
})
