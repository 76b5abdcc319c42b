import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '| a |\n|---|\n| b |\n',
    [
      `content/reports/night.mdx:11:1
A table has no caption.
Directly before a table stands a paragraph that begins with “Table: ” and says what the table shows.
Write Table: and the caption, then a blank line, then the table. [prose-table-captioned]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)('Tables without a caption are refused, read by %s', (engine) => {
  test.each(cases)('%j', (text, messages) => {
    expect(told(text, engine)).toEqual(messages)
  })
})
