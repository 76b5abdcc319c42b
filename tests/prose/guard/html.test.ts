import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '<table><tr/></table>',
    [
      `content/reports/night.mdx:11:1 <table>
<table> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Write <Table id="…" data="…"/>, or a table with | between its cells. [prose-html-listed]`,
      `content/reports/night.mdx:11:8 <tr>
<tr> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Remove the tag and keep its text, or use a word such as <Note>. [prose-html-listed]`,
    ],
  ],
  [
    '<b>x</b>',
    [
      `content/reports/night.mdx:11:1 <b>
<b> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Write **words**. [prose-html-listed]`,
    ],
  ],
  [
    '<script>alert(1)</script>',
    [
      `content/reports/night.mdx:11:1 <script>
<script> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Remove it. A page of a publication runs no script. [prose-html-listed]`,
    ],
  ],
  [
    '<div>\n\nx\n\n</div>',
    [
      `content/reports/night.mdx:11:1 <div>
<div> is a tag of HTML that can’t be used here.
Of HTML’s own tags, <br/>, <wbr/>, <sub>, <sup>, <kbd> and <abbr title="…"> may be written.
Remove the tag and keep the text; a blank line parts paragraphs. [prose-html-listed]`,
    ],
  ],
  [
    'x<sup></sup>',
    [
      `content/reports/night.mdx:11:2 <sup>
<sup> encloses nothing.
<sup> encloses the text that it is about.
Put the text between its tags, or remove it. [prose-html-listed]`,
    ],
  ],
  [
    '<br>x</br>',
    [
      `content/reports/night.mdx:11:1 <br>
<br> encloses text.
<br/> stands by itself.
Write <br/> and put the text after it. [prose-html-listed]`,
    ],
  ],
  [
    'x <sup class="a">2</sup>',
    [
      `content/reports/night.mdx:11:3 <sup>
<sup> has the attributes class.
<sup> takes no attribute.
Remove its attributes. [prose-html-listed]`,
    ],
  ],
  [
    '<abbr>x</abbr>',
    [
      `content/reports/night.mdx:11:1 <abbr>
<abbr> has no attribute.
<abbr> takes title, with a text in double quotes.
Write <abbr title="…"> and nothing more. [prose-html-listed]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)(
  'HTML of one’s own is refused outside a short list, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)
