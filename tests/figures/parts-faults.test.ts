import { describe, expect, test } from 'vitest'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import { bars } from '../../src/figures/bars.ts'
import type { FigureType } from '../../src/figures/figure-type.ts'
import { groupedBars } from '../../src/figures/grouped-bars.ts'
import { likert } from '../../src/figures/likert.ts'
import { slope } from '../../src/figures/slope.ts'
import { stackedBars } from '../../src/figures/stacked-bars.ts'
import { figureWords } from '../../src/prose/words/figure-words.ts'
import { sampleTable } from '../tables/sample-table.ts'
import { told } from './told.ts'

const columns = [
  { name: 'id', title: 'Id', type: 'text' as const, shown: false },
  { name: 'question', title: 'Question', type: 'text' as const },
  ...['never', 'rarely', 'neither', 'often', 'always'].map((name) => ({
    name,
    title: name,
    type: 'percent' as const,
    required: false,
  })),
  { name: 'asked', title: 'Asked', type: 'integer' as const, unit: 'people' },
  { name: 'change', title: 'Change', type: 'integer' as const, unit: 'people' },
  { name: 'low', title: 'Low', type: 'percent' as const },
  { name: 'high', title: 'High', type: 'percent' as const },
]
const table = sampleTable('answers', { columns, key: 'id' }, [
  ['a', 'Are lamps lit?', '10', '20', '30', '25', '15', '120', '4', '20', '30'],
  ['b', 'Are they counted?', '10.5', '20.5', '30.5', '25', '15', '12', '-4', '40', '50'],
])
const long = sampleTable(
  'long',
  {
    columns: [
      { name: 'harbour', title: 'Harbour', type: 'text' },
      { name: 'state', title: 'State', type: 'text' },
      { name: 'lights', title: 'Lights', type: 'integer', unit: 'lights' },
      { name: 'n', title: 'N', type: 'integer' },
    ],
    key: ['harbour', 'state'],
  },
  [
    ['Ness', 'Lit', '4', '6'],
    ['Ness', 'Dark', '2', '6'],
    ['Bar', 'Lit', '3', '5'],
    ['Bar', 'Dark', '1', '4'],
  ],
)
const placed = { id: 'f', data: 'answers', title: 'T', headline: 'H', label: 'question' }
const faults = (type: FigureType, attributes: object, of = table) =>
  attributeFaults(type, { ...placed, ...attributes }, of)

describe('Parts of a whole', () => {
  test('are fine as columns and as rows, in an order of their own', () => {
    expect(faults(stackedBars, { values: 'never, rarely', total: 'asked', base: 'asked' })).toEqual([])
    const rows = { label: 'harbour', value: 'lights', series: 'state' }
    expect(faults(stackedBars, { ...rows, order: 'Dark, Lit' }, long)).toEqual([])
    expect(faults(groupedBars, { ...rows, order: 'Dark, Lit' }, long)).toEqual([])
  })

  test('have columns that are there and hold numbers', () => {
    expect(faults(stackedBars, { values: 'nevr, rarely' })).toMatchObject([
      { subject: 'values', remedy: 'Did you mean “never”?', rule: 'table-column-exists' },
    ])
    expect(faults(stackedBars, { values: 'question, rarely' })).toMatchObject([{ rule: 'figure-column-fits' }])
    expect(faults(stackedBars, { values: 'never, rarely', total: 'question' })).toMatchObject([
      { subject: 'total', rule: 'figure-column-fits' },
    ])
  })

  test('are two to four', () => {
    expect(faults(stackedBars, { values: 'never, rarely, neither, often, always' })).toEqual([
      {
        subject: 'values',
        found: 'The chart would have 5 series.',
        allowed: 'StackedBars draws two to four series: more can’t be told apart by colour.',
        remedy: 'Name the four that matter most, or part them with facet.',
        rule: 'figure-series-count',
      },
    ])
  })

  test('are of one kind', () => {
    expect(faults(stackedBars, { values: 'never, asked' })).toEqual([
      {
        subject: 'values',
        found: '“never” holds percent in %, “asked” integer in people.',
        allowed: 'The parts of one whole are all of one type and unit.',
        remedy: 'Name columns that can be added up.',
        rule: 'figure-parts-alike',
      },
    ])
  })

  test('are never below zero', () => {
    expect(faults(stackedBars, { values: 'asked, change' })).toEqual([
      {
        subject: 'values',
        found: '“change” is -4 in row b (data/lights-2030/answers.csv:3).',
        allowed: 'A part of a whole is zero or more: a bar can’t be made of what is taken away.',
        remedy:
          'Correct the number, leave the row out with where, or use GroupedBars, which draws bars to both sides of zero.',
        rule: 'figure-parts-positive',
      },
    ])
    expect(faults(stackedBars, { values: 'asked, change', where: 'id=a' })).toEqual([])
  })

  test('are as shares no more than the whole, but for rounding', () => {
    const shares = (...texts: readonly string[]) =>
      faults(
        stackedBars,
        { values: 'one, two, three' },
        sampleTable(
          'shares',
          {
            columns: [
              { name: 'question', title: 'Question', type: 'text' },
              ...['one', 'two', 'three'].map((name) => ({
                name,
                title: name,
                type: 'percent' as const,
                required: false,
              })),
            ],
            key: 'question',
          },
          [['q', ...texts]],
        ),
      )
    expect(shares('33', '33', '35')).toEqual([])
    expect(shares('33.3', '33.3', '33.5')).toEqual([])
    expect(shares('33.3', '33.3', '33.6')).toMatchObject([
      {
        found: 'The shares of row q (data/lights-2030/shares.csv:2) add up to 100.2%.',
        rule: 'figure-parts-within-whole',
      },
    ])
    expect(shares('60', '', '43')).toMatchObject([{ rule: 'figure-parts-within-whole' }])
  })

  test('stand in an order that names each once', () => {
    const order = (names: string) =>
      faults(stackedBars, { label: 'harbour', value: 'lights', series: 'state', order: names }, long)
    expect(order('Lit, Drak')).toEqual([
      {
        subject: 'order',
        found: '“Drak” is not one of the series.',
        allowed: 'The series are Lit, Dark.',
        remedy: 'Did you mean “Dark”?',
        rule: 'figure-order-known',
      },
    ])
    expect(order('Lit')).toMatchObject([{ found: '“Dark” is a series that order does not list.' }])
    expect(order('Lit, Dark, Lit')).toMatchObject([{ found: 'A series is listed twice.' }])
    expect(faults(stackedBars, { values: 'never, rarely', order: 'rarely, never' })).toMatchObject([
      { remedy: 'Remove order, and list values in the order wanted.' },
    ])
  })

  test('have one base and one total a row', () => {
    expect(faults(stackedBars, { label: 'harbour', value: 'lights', series: 'state', base: 'n' }, long)).toMatchObject([
      { subject: 'base', found: 'The rows of Bar do not agree on n: “5”, “4”.', rule: 'figure-value-single' },
    ])
  })
})

describe('Answers about a centre', () => {
  const answers = { values: 'never, rarely, neither, often, always' }
  test('have a neutral one, or a boundary between two', () => {
    expect(faults(likert, { ...answers, centre: 'neither', where: 'id=a' })).toEqual([])
    expect(faults(likert, { values: 'never, rarely, often, always', centre: 'rarely, often' })).toEqual([])
  })

  test('have a centre among them', () => {
    expect(faults(likert, { ...answers, centre: 'neihter' })).toEqual([
      {
        subject: 'centre',
        found: '“neihter” is not among the values.',
        allowed: 'The values are never, rarely, neither, often, always.',
        remedy: 'Did you mean “neither”?',
        rule: 'figure-centre-known',
      },
    ])
    expect(faults(likert, { ...answers, centre: 'often, rarely' })).toMatchObject([
      { found: 'often, rarely do not follow one another in values.', rule: 'figure-centre-known' },
    ])
  })

  test('have one to three answers on each side', () => {
    expect(faults(likert, { ...answers, centre: 'never' })).toMatchObject([
      { found: '0 of the answers are below the centre and 4 above it.', rule: 'figure-answers-sided' },
    ])
    expect(faults(likert, { values: 'never, never, often', centre: 'often' })).toMatchObject([
      { found: 'An answer is listed twice.' },
    ])
  })

  test('are shares of one whole', () => {
    expect(faults(likert, { ...answers, centre: 'neither' })).toMatchObject([
      {
        found: 'The shares of row b (data/lights-2030/answers.csv:3) add up to 101.5%.',
        rule: 'figure-parts-within-whole',
      },
    ])
    expect(faults(likert, { values: 'asked, change', centre: 'asked, change' })).toMatchObject([
      { rule: 'figure-parts-positive' },
    ])
  })
})

describe('Intervals and bases', () => {
  const often = { value: 'often' }
  test('are two ends around each value', () => {
    expect(faults(bars, { ...often, interval: 'low, high', where: 'id=a' })).toEqual([])
    expect(faults(bars, { ...often, interval: 'low, high' })).toEqual([
      {
        subject: 'interval',
        found: 'In row b (data/lights-2030/answers.csv:3) low is 40%, often is 25%, high is 50%.',
        allowed: 'A value lies within its interval: the low end is at most the value, and the high end at least.',
        remedy: 'Correct the number in the CSV, or name the columns of the interval in the order low, high.',
        rule: 'figure-interval-ordered',
      },
    ])
    expect(faults(bars, { ...often, interval: 'low' })).toMatchObject([
      { found: '1 column is named for the intervals of 1 series.', rule: 'figure-interval-pairs' },
    ])
    expect(faults(groupedBars, { values: 'never, often', interval: 'low, high' })).toMatchObject([
      { remedy: 'Name 4 columns, such as interval="never_low, never_high, often_low, often_high".' },
    ])
    expect(faults(bars, { ...often, interval: 'low, hihg' })).toMatchObject([{ remedy: 'Did you mean “high”?' }])
  })

  test('are counts, one for all or one for each series', () => {
    expect(faults(bars, { ...often, base: 'asked' })).toEqual([])
    expect(faults(bars, { ...often, base: 'never' })).toMatchObject([
      { subject: 'base', remedy: 'Write one of asked, change.', rule: 'figure-column-fits' },
    ])
    expect(faults(bars, { ...often, base: 'asked, change' })).toMatchObject([{ rule: 'figure-base-count' }])
    expect(faults(slope, { before: 'never', after: 'often', base: 'asked, change' })).toEqual([])
  })

  test('are an error with its reason where a type takes none', () => {
    const words = new Map(figureWords.map((word) => [word.name, word]))
    expect(told('<Slope id="a" interval="low, high"/>', words)[0]).toContain(
      'It is an attribute of <Bars>, <GroupedBars> and <Lines>. The whiskers of before and after would lie on one another; ' +
        'GroupedBars sets them side by side. <Slope> takes id,',
    )
    expect(told('<Likert id="a" reference="50"/>', words)[0]).toContain('One line can not be a target on both sides')
    expect(told('<Table id="a" centre="b"/>', words)[0]).toContain('It is an attribute of <Likert>. <Table> takes')
  })
})
