import { describe, expect, test } from 'vitest'
import { told } from '../engine/few-words.ts'

/** What an author may type, and all that the editor reads of it: place, what was found, what is allowed, what to do. */
const cases: readonly (readonly [text: string, messages: readonly string[]])[] = [
  [
    '<Bars {...a}/>',
    [
      `content/reports/night.mdx:11:1 <Bars>
“id” is missing.
<Bars> takes id, data and sort.
Add id="…". [prose-attribute-present]`,
      `content/reports/night.mdx:11:7 <Bars>
Braces stand among the attributes.
Each attribute is written name="value". Nothing in the prose is computed.
Write out each attribute that is meant. [prose-attribute-text]`,
    ],
  ],
  [
    '<Bars id={a}/>',
    [
      `content/reports/night.mdx:11:7 <Bars id>
“id” has a value in braces.
An attribute’s value is a text in double quotes.
Write id="…". [prose-attribute-text]`,
    ],
  ],
  [
    '<Bars id/>',
    [
      `content/reports/night.mdx:11:7 <Bars id>
“id” has no value.
An attribute’s value is a text in double quotes.
Write id="…". [prose-attribute-text]`,
    ],
  ],
  [
    '<Bars\n  id="a"\n  dta="b"\n/>',
    [
      `content/reports/night.mdx:13:3 <Bars>
“dta” is not an attribute of <Bars>.
<Bars> takes id, data and sort.
Write data if that is meant. [prose-attribute-known]`,
    ],
  ],
  [
    '<Bars id="a" id="b"/>',
    [
      `content/reports/night.mdx:11:14 <Bars id>
“id” is written a second time.
Each attribute stands once.
Keep the one that is meant and remove the other. [prose-attribute-once]`,
    ],
  ],
  [
    '<Bars/>',
    [
      `content/reports/night.mdx:11:1 <Bars>
“id” is missing.
<Bars> takes id, data and sort.
Add id="…". [prose-attribute-present]`,
    ],
  ],
  [
    '<Bars id="A1"/>',
    [
      `content/reports/night.mdx:11:7 <Bars id>
“A1” can’t be the id of <Bars>.
It must be small letters.
Write what is allowed between the quotes. [prose-attribute-value]`,
    ],
  ],
  [
    '<Bars id="a" sort="up"/>',
    [
      `content/reports/night.mdx:11:14 <Bars sort>
“up” can’t be the sort of <Bars>.
It must be one of ascending or descending.
Write what is allowed between the quotes. [prose-attribute-value]`,
    ],
  ],
  [
    '<Bars id="a" data=""/>',
    [
      `content/reports/night.mdx:11:14 <Bars data>
“data” is empty.
It must be a text that is not empty.
Write what is allowed between the quotes. [prose-attribute-value]`,
    ],
  ],
  [
    '<Bars id="a"/>\n\n<Bars id="a"/>',
    [
      `content/reports/night.mdx:13:1 <Bars id>
The id “a” is given a second time; <Bars> in line 11 has it.
An id names one figure or table of the publication, since it is a link target.
Give this one another id. [figure-id-unique]`,
    ],
  ],
  [
    '> <Bars\n>   id="a"\n>   dat="x"\n> />',
    [
      `content/reports/night.mdx:13:5 <Bars>
“dat” is not an attribute of <Bars>.
<Bars> takes id, data and sort.
Write data if that is meant. [prose-attribute-known]`,
    ],
  ],
  [
    '<Table/>',
    [
      `content/reports/night.mdx:11:1 <Table>
“id” is missing.
<Table> takes id.
Add id="…". [prose-attribute-present]`,
    ],
  ],
]

describe.each(['satteri', 'unified'] as const)(
  'Attributes that do not fit their word are refused, read by %s',
  (engine) => {
    test.each(cases)('%j', (text, messages) => {
      expect(told(text, engine)).toEqual(messages)
    })
  },
)
