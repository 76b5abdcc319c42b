import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '<Brs id="a"/>',
    [
      `content/reports/night.mdx:11:1 <Brs>
<Brs> is not a word of ours.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Write <Bars> if that is meant. [prose-word-known]`,
    ],
  ],
  [
    '<Chart/>',
    [
      `content/reports/night.mdx:11:1 <Chart>
<Chart> is not a word of ours.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Use one of these, or plain text. [prose-word-known]`,
    ],
  ],
  [
    '<says>x</says>',
    [
      `content/reports/night.mdx:11:1 <says>
<says> is not a word of ours.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Write <Says> if that is meant. [prose-word-known]`,
    ],
  ],
  [
    '<value data="a"/>',
    [
      `content/reports/night.mdx:11:1 <value>
<value> is not a word of ours.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Write <Value> if that is meant. [prose-word-known]`,
    ],
  ],
  [
    '<>x</>',
    [
      `content/reports/night.mdx:11:1 <>
A tag <> has no name.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Remove <> and </>, and keep the text. [prose-word-known]`,
    ],
  ],
  [
    '<Note.x/>',
    [
      `content/reports/night.mdx:11:1 <Note.x>
<Note.x> is not a word of ours.
The words are Value, Says, Term, Ref, Note, GoodPractice, PullQuote, Bars and Table.
Write <Note> if that is meant. [prose-word-known]`,
    ],
  ],
  [
    'a <Bars id="a"/> b',
    [
      `content/reports/night.mdx:11:3 <Bars>
<Bars> stands within a sentence, a heading or a cell.
<Bars> stands between paragraphs.
Put <Bars … /> on lines of its own, with a blank line before and after. [prose-word-placed]`,
    ],
  ],
  [
    '## A <Note>b</Note>',
    [
      `content/reports/night.mdx:11:6 <Note>
<Note> stands within a sentence, a heading or a cell.
<Note> stands between paragraphs.
Put <Note> on lines of its own, with a blank line before and after. [prose-word-placed]`,
    ],
  ],
  [
    '<Bars id="a">x</Bars>',
    [
      `content/reports/night.mdx:11:1 <Bars>
<Bars> encloses text.
<Bars/> stands by itself: it writes its own content.
Write <Bars … /> and put the text outside it. [prose-word-content]`,
    ],
  ],
  [
    'a <Term></Term> b',
    [
      `content/reports/night.mdx:11:3 <Term>
<Term> encloses nothing.
<Term> encloses words.
Write the text between <Term> and </Term>. [prose-word-content]`,
    ],
  ],
  [
    '<Note>\n\n</Note>',
    [
      `content/reports/night.mdx:11:1 <Note>
<Note> encloses nothing.
<Note> encloses paragraphs or lists.
Write the text between <Note> and </Note>. [prose-word-content]`,
    ],
  ],
  [
    '<PullQuote>\n\na\n\nb\n\n</PullQuote>',
    [
      `content/reports/night.mdx:11:1 <PullQuote>
<PullQuote> encloses more than one paragraph, or a list, a table or a heading.
<PullQuote> encloses one run of words.
Keep one paragraph within it and put the rest outside. [prose-word-content]`,
    ],
  ],
  [
    '<PullQuote>\n\n<Bars id="a"/>\n\n</PullQuote>',
    [
      `content/reports/night.mdx:13:1 <Bars>
<Bars> stands within a sentence, a heading or a cell.
<Bars> stands between paragraphs.
Put <Bars … /> on lines of its own, with a blank line before and after. [prose-word-placed]`,
    ],
  ],
  [
    '<Bars id="a"/> <Bars id="b">\n\nx\n\n</Bars>',
    [
      `content/reports/night.mdx:11:16 <Bars>
<Bars> encloses text.
<Bars/> stands by itself: it writes its own content.
Write <Bars … /> and put the text outside it. [prose-word-content]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)(
  'Words that are unknown, misplaced or wrongly filled are refused, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)
