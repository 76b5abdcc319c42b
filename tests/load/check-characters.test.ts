import { expect, test } from 'vitest'
import { checkCharacters } from '../../src/load/check-characters.ts'
import type { Fault } from '../../src/load/report.ts'
import { told } from '../support/small-site.ts'

test('a zero-width space, a bidi control and a NUL in a report are found at their places', async () => {
  const text = '---\ntitle: Be\u200blls\nsummary: They ring.\npublished: 2024-03\n---\n\nThey \u202ering.\n\u0000\n'
  expect(await told({ 'content/reports/bells.mdx': text })).toMatchInlineSnapshot(`
    "content/reports/bells.mdx:2:10
      Here is a zero-width character (U+200B), which can’t be seen. A text holds only characters that can be seen, spaces, tabs and line ends.
      Delete it; retyping the line often helps.   [file-characters-visible]

    content/reports/bells.mdx:7:6
      Here is a control character for the direction of writing (U+202E), which can’t be seen. A text holds only characters that can be seen, spaces, tabs and line ends.
      Delete it; retyping the line often helps.   [file-characters-visible]

    content/reports/bells.mdx:8:1
      Here is a NUL character (U+0000), which can’t be seen. A text holds only characters that can be seen, spaces, tabs and line ends.
      Delete it; retyping the line often helps.   [file-characters-visible]"
  `)
})

test.each([
  ['soft text with é, ŵ, “quotes”, – and emoji 🔔', 0],
  ['tabs\tand\r\nline ends\n', 0],
  ['a lone\rcarriage return', 1],
  ['a \u00a0 no-break space may be seen as a gap', 0],
  ['a \u2066 left-to-right isolate', 1],
  ['a \u0085 control', 1],
  ['a \ufeff mark in the middle', 1],
])('%j has %i characters that cannot be seen', (text, count) => {
  const faults: Fault[] = []
  checkCharacters(text, 'a.mdx', (fault) => faults.push(fault))
  expect(faults).toHaveLength(count)
})

test('a file of nothing but NULs is reported a hundred times, not a million', () => {
  const faults: Fault[] = []
  checkCharacters('\0'.repeat(1_000_000), 'a.mdx', (fault) => faults.push(fault))
  expect(faults).toHaveLength(100)
})
