import { describe, expect, test } from 'vitest'
import { preparedText, told } from '../engine/few-words.ts'
import { rules, shown } from './shown.ts'

const numbering = 'paragraphs' as const

describe('where paragraphs are numbered', () => {
  test('a number before a paragraph is its link', () => {
    expect(shown('2.13 The scores *rose*.', { numbering })).toBe(
      '<p id="p2.13"><a class="paragraph-number" href="#p2.13">2.13</a> The scores <em>rose</em>.</p>',
    )
  })

  test.each([
    ['2.13 “Quoted” words'],
    ['2.13 "Quoted" words'],
    ['2.13 14 areas were seen'],
    ['2.13 <Value data="a" row="b"/> areas'],
    ['2.13 <Value data="a" row="b"/>'],
    ['2.13 *Emphasis* first'],
    ['2.13 £5 million'],
    ['2.13 (See above.)'],
  ])('%j begins with its number', (text) => {
    expect(preparedText(text, { numbering }).outline.paragraphs.map(({ number }) => number)).toEqual(['2.13'])
  })

  test.each([
    ['2.5 per cent of all cases'],
    ['About 2.13 The scores'],
    ['2.13'],
    ['2 The scores'],
    ['2.13The scores'],
    ['- 2.13 The scores'],
    ['> 2.13 The scores'],
    ['Table: x\n\n| 2.13 The scores |\n|---|'],
  ])('%j does not', (text) => {
    expect(preparedText(text, { numbering }).outline.paragraphs).toEqual([])
  })

  test('a paragraph that was added later carries a letter, and one in a block word counts too', () => {
    const text = '2.9 A\n\n2.13 B\n\n2.13A C\n\n<Note>\n\n2.13B D\n\n</Note>\n\n2.14 E\n\n3.1 F\n\n3.1.1 G'
    const { outline } = preparedText(text, { numbering })
    expect(outline.problems).toEqual([])
    expect(outline.paragraphs.map(({ number, line }) => `${number} in ${line}`)).toEqual([
      '2.9 in 11',
      '2.13 in 13',
      '2.13A in 15',
      '2.13B in 19',
      '2.14 in 23',
      '3.1 in 25',
      '3.1.1 in 27',
    ])
  })

  test('a number given twice or out of order is refused', () => {
    expect(rules('2.1 A\n\n2.1 B\n\n2.10 C\n\n2.9 D', { numbering })).toEqual([
      '13:1 paragraph-number-unique',
      '17:1 paragraph-number-ordered',
    ])
  })
})

describe('where they are not', () => {
  test('a paragraph that begins with a number is refused', () => {
    expect(told('A\n\n2.13 The scores rose.', 'satteri')).toEqual([
      'content/reports/night.mdx:13:1\n' +
        'A paragraph begins with the number 2.13, and this publication does not say that its paragraphs are numbered.\n' +
        'Where the front matter has “numbering: paragraphs”, a paragraph begins with its number.\n' +
        'Add numbering: paragraphs to the publication’s front matter, or begin the paragraph with other words. ' +
        '[paragraph-number-declared]',
    ])
  })

  test('a quantity at the start of a paragraph is no number', () => {
    expect(rules('2.5 per cent of all cases\n\n2.5 million')).toEqual([])
  })
})
