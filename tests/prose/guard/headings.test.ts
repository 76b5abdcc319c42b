import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '# A',
    [
      `content/reports/night.mdx:11:1
The heading “A” is of the first level.
The title of the page is its only heading of the first level. Headings in the text begin at ##.
Write ## A. [prose-heading-level]`,
    ],
  ],
  [
    '## A\n\n#### B',
    [
      `content/reports/night.mdx:13:1
The heading “B” is of level 4 and comes under one of level 2.
Levels go down one at a time: ## then ### then ####.
Write ### B. [prose-heading-level]`,
    ],
  ],
  [
    '##',
    [
      `content/reports/night.mdx:11:1
A heading has no words.
A heading names what follows it.
Write its words after ##, or remove the line. [prose-heading-has-words]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)('Headings out of their level are refused, read by %s', (engine) => {
  test.each(cases)('%j', (text, messages) => {
    expect(told(text, engine)).toEqual(messages)
  })
})
