import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    'a[^1]',
    [
      `content/reports/night.mdx:11:2 [^1]
The footnote [^1] has no text.
A mark [^1] in the text goes with a line that begins [^1]: and a space.
Write [^1]: and the footnote on a line of its own, or remove the mark. [prose-footnote-written]`,
    ],
  ],
  [
    '[^1]: x\n',
    [
      `content/reports/night.mdx:11:1 [^1]
No mark in the text calls the footnote [^1], so no one would see it.
A footnote goes with a mark [^1] in the text.
Write [^1] where the footnote belongs, or remove the footnote. [prose-footnote-called]`,
    ],
  ],
  [
    'a[^1]\n\n[^1]: x\n\n[^1]: y\n',
    [
      `content/reports/night.mdx:15:1 [^1]
The footnote [^1] is written a second time.
Each footnote has a label of its own.
Give this one another label, and its mark too. [prose-footnote-once]`,
    ],
  ],
  [
    'A `[^1]` b[^x]',
    [
      `content/reports/night.mdx:11:11 [^x]
The footnote [^x] has no text.
A mark [^x] in the text goes with a line that begins [^x]: and a space.
Write [^x]: and the footnote on a line of its own, or remove the mark. [prose-footnote-written]`,
    ],
  ],
  ['text \\[^1] {/* x */}', []],
]

describe.each(['satteri', 'unified'] as const)(
  'Footnotes without their mark, and marks without a footnote, are refused, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)
