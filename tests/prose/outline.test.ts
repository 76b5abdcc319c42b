import { describe, expect, test } from 'vitest'
import { preparedText } from './engine/few-words.ts'

const text = `## The "first" part

In all <Value data="scores" row="kent"/> of <Says data="scores">14 *areas*</Says>.

<Bars id="hours" data="hours"/>

### Then

<Table id="scores"/>

<PullQuote>

In all of 14 areas.

</PullQuote>

<Note>

One
two<br/>three.

- a
  - b

</Note>

<Bars id="money"/>
`

describe('the outline of a document', () => {
  const { outline } = preparedText(text)

  test('has its headings as they are printed', () => {
    expect(outline.headings).toEqual([
      { depth: 2, text: 'The “first” part', anchor: 'the-first-part' },
      { depth: 3, text: 'Then', anchor: 'then' },
    ])
  })

  test('has its figures and its tables, each in order, with their places in the file', () => {
    const file = 'content/reports/night.mdx'
    expect(outline.figures).toEqual([
      { word: 'Bars', id: 'hours', attributes: { id: 'hours', data: 'hours' }, file, line: 15, column: 1 },
      { word: 'Bars', id: 'money', attributes: { id: 'money' }, file, line: 37, column: 1 },
    ])
    expect(outline.tables).toEqual([
      { word: 'Table', id: 'scores', attributes: { id: 'scores' }, file, line: 19, column: 1 },
    ])
  })

  test('has every word with what it encloses', () => {
    expect(outline.words.map(({ word, text, line, column }) => [word, text, line, column])).toEqual([
      ['Value', '', 13, 8],
      ['Says', '14 areas', 13, 45],
      ['Bars', '', 15, 1],
      ['Table', '', 19, 1],
      ['PullQuote', 'In all of 14 areas.', 21, 1],
      ['Note', 'One two three. a b', 27, 1],
      ['Bars', '', 37, 1],
    ])
  })

  test('has its text block by block, without what a pull quotation repeats', () => {
    expect(outline.text).toBe('The “first” part\nIn all of 14 areas.\nThen\nOne two three.\na\nb')
  })

  test('says where an id is given twice, for figures and tables apart', () => {
    const { outline } = preparedText('<Bars id="a"/>\n\n<Table id="a"/>\n\n<Bars id="a"/>\n\n<Table id="a"/>')
    expect(outline.problems.map(({ line, found }) => `${line}: ${found}`)).toEqual([
      '15: The id “a” is given a second time; <Bars> in line 11 has it.',
      '17: The id “a” is given a second time; <Table> in line 13 has it.',
    ])
  })

  test('of a text that can’t be read has the problem alone', () => {
    const { tree, outline } = preparedText('## A\n\nunder <5')
    expect(tree).toBeNull()
    expect(outline.headings).toEqual([])
    expect(outline.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [13, 7, 'prose-less-than-escaped'],
    ])
  })
})
