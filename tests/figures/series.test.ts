import { describe, expect, test } from 'vitest'
import { bars } from '../../src/figures/bars.ts'
import { smallBaseNotes } from '../../src/figures/bases.ts'
import { dotRange } from '../../src/figures/dot-range.ts'
import { groupedBars } from '../../src/figures/grouped-bars.ts'
import { likert } from '../../src/figures/likert.ts'
import { matrix } from '../../src/figures/matrix.ts'
import { slope } from '../../src/figures/slope.ts'
import { stackedBars } from '../../src/figures/stacked-bars.ts'
import { sampleTable, scores } from '../tables/sample-table.ts'

const placed = { id: 'f', data: 'scores', title: 'T', headline: 'H' }
const labels = (more: object) =>
  bars.series(scores, { ...placed, label: 'light', value: 'before', ...more }).categories.map(({ label }) => label)

const long = sampleTable(
  'long',
  {
    columns: [
      { name: 'light', title: 'Light', type: 'text' },
      { name: 'year', title: 'Year', type: 'text', values: ['2029', '2030', '2031'] },
      { name: 'share', title: 'Share', type: 'decimal', unit: 'lamps' },
      { name: 'rating', title: 'Rating', type: 'descriptor', values: ['Bright', 'Dim'], required: false },
    ],
    key: ['light', 'year'],
  },
  [
    ['Ness', '2030', '1.50', 'Bright'],
    ['Ness', '2029', '2', 'Dim'],
    ['Bar', '2030', '3', ''],
  ],
)

describe('bars', () => {
  test('are drawn with the printed form on each mark and a gap where there is no number', () => {
    expect(bars.series(scores, { ...placed, label: 'light', value: 'before' })).toEqual({
      names: ['First visit'],
      unit: '%',
      domain: [0, 100],
      categories: [
        { label: 'North Head', marks: [{ value: 57, text: '57%' }] },
        { label: 'Skerry', marks: [{ value: null, text: '[x]' }] },
        { label: 'Ness', marks: [{ value: 84, text: '84% [r]' }] },
        { label: 'Bar', marks: [{ value: 57, text: '57.0%' }] },
      ],
    })
  })

  test('carry money and counts as the table prints them', () => {
    const texts = (value: string) =>
      bars.series(scores, { ...placed, label: 'light', value }).categories.map(({ marks }) => marks[0]?.text)
    expect(texts('cost')).toEqual(['£2,203,600', '£45,000', '£100', '£0'])
    expect(texts('hours')).toEqual(['8,750', '900', '4,380', '12'])
    expect(bars.series(scores, { ...placed, label: 'light', value: 'hours' })).toMatchObject({ unit: ' hours' })
    expect(bars.series(scores, { ...placed, label: 'light', value: 'hours' })).not.toHaveProperty('domain')
  })

  test('leave the axis free where a per cent goes beyond 0 to 100', () => {
    const table = sampleTable(
      'growth',
      {
        columns: [
          { name: 'light', title: 'Light', type: 'text' },
          { name: 'growth', title: 'Growth', type: 'percent' },
        ],
        key: 'light',
      },
      [['Ness', '-4']],
    )
    const series = bars.series(table, { ...placed, label: 'light', value: 'growth' })
    expect(series).not.toHaveProperty('domain')
    expect(series.categories[0]?.marks).toEqual([{ value: -4, text: '−4%' }])
  })

  test('are sorted as asked, gaps last, equal ones as in the table', () => {
    expect(labels({})).toEqual(['North Head', 'Skerry', 'Ness', 'Bar'])
    expect(labels({ sort: 'table' })).toEqual(['North Head', 'Skerry', 'Ness', 'Bar'])
    expect(labels({ sort: 'ascending' })).toEqual(['North Head', 'Bar', 'Ness', 'Skerry'])
    expect(labels({ sort: 'descending' })).toEqual(['Ness', 'North Head', 'Bar', 'Skerry'])
    expect(labels({ sort: 'hours' })).toEqual(['North Head', 'Ness', 'Skerry', 'Bar'])
    expect(labels({ sort: 'light' })).toEqual(['Bar', 'Ness', 'North Head', 'Skerry'])
    expect(labels({ sort: 'rating' })).toEqual(['Skerry', 'North Head', 'Bar', 'Ness'])
  })

  test('stay with their group and panel, which keep the table’s order', () => {
    expect(labels({ sort: 'hours', group: 'coast' })).toEqual(['North Head', 'Skerry', 'Ness', 'Bar'])
    const series = bars.series(scores, { ...placed, label: 'light', value: 'hours', facet: 'rating', group: 'coast' })
    expect(series.categories.map(({ facet, group, label }) => [facet, group, label])).toEqual([
      ['Fair', 'North', 'North Head'],
      ['Fair', 'South', 'Bar'],
      ['Bright', 'North', 'Skerry'],
      ['Dim', 'South', 'Ness'],
    ])
  })

  test('are of the rows chosen, and marked where asked', () => {
    const series = bars.series(scores, {
      ...placed,
      label: 'light',
      value: 'before',
      where: 'coast=South',
      highlight: 'bar',
    })
    expect(series.categories.map(({ label, highlight }) => [label, highlight])).toEqual([
      ['Ness', undefined],
      ['Bar', true],
    ])
  })

  test('have a line at the reference, named as the author names it', () => {
    const line = (value: string, reference: string) =>
      bars.series(scores, { ...placed, label: 'light', value, reference }).reference
    expect(line('before', '70')).toEqual({ value: 70, label: '70%' })
    expect(line('before', '70.5: Target: all')).toEqual({ value: 70.5, label: 'Target: all: 70.5%' })
    expect(line('cost', '5000: Budget')).toEqual({ value: 5000, label: 'Budget: £5,000' })
  })

  test('leave out the total, which would dwarf them, unless it is highlighted', () => {
    const table = { ...scores, description: { ...scores.description, total: ['bar'] } }
    const keys = (highlight?: string) =>
      bars.series(table, { ...placed, label: 'light', value: 'hours', highlight }).categories.map(({ label }) => label)
    expect(keys()).toEqual(['North Head', 'Skerry', 'Ness'])
    expect(keys('bar')).toEqual(['North Head', 'Skerry', 'Ness', 'Bar'])
  })
})

describe('charts of several values', () => {
  test('have a mark per column, named by the column’s short name', () => {
    const range = dotRange.series(scores, { ...placed, label: 'light', value: 'after', low: 'before', high: 'hours' })
    expect(range.names).toEqual(['Second visit', 'First visit', 'Time lit'])
    expect(range).not.toHaveProperty('domain')
    expect(range.categories[1]?.marks).toEqual([
      { value: 80, text: '80%' },
      { value: null, text: '[x]' },
      { value: 900, text: '900' },
    ])
    const change = slope.series(scores, { ...placed, label: 'light', before: 'before', after: 'after' })
    expect(change.domain).toEqual([0, 100])
    expect(change.categories[2]?.marks[1]).toEqual({ value: null, text: '' })
    expect(groupedBars.series(scores, { ...placed, label: 'light', values: 'before, after' })).toMatchObject({
      names: ['First visit', 'Second visit'],
    })
  })

  test('put rows together by series, in the series’ own order, with a gap where a row is not there', () => {
    expect(groupedBars.series(long, { ...placed, label: 'light', value: 'share', series: 'year' })).toEqual({
      names: ['2029', '2030'],
      unit: ' lamps',
      categories: [
        {
          label: 'Ness',
          marks: [
            { value: 2, text: '2' },
            { value: 1.5, text: '1.50' },
          ],
        },
        {
          label: 'Bar',
          marks: [
            { value: null, text: '' },
            { value: 3, text: '3' },
          ],
        },
      ],
    })
  })
})

describe('a matrix', () => {
  test('has levels by row and column, and gaps', () => {
    expect(matrix.series(long, { ...placed, row: 'light', column: 'year', value: 'rating' })).toEqual({
      rows: [{ label: 'Ness' }, { label: 'Bar' }],
      columns: ['2029', '2030'],
      levels: ['Bright', 'Dim'],
      cells: [
        [1, 0],
        [null, null],
      ],
    })
  })

  test('takes columns of levels, rows sorted and grouped, and an order of its own', () => {
    const grid = matrix.series(scores, {
      ...placed,
      row: 'light',
      values: 'rating',
      order: 'Dim, Fair, Bright',
      sort: 'light',
      group: 'coast',
    })
    expect(grid).toEqual({
      rows: [
        { label: 'North Head', group: 'North' },
        { label: 'Skerry', group: 'North' },
        { label: 'Bar', group: 'South' },
        { label: 'Ness', group: 'South' },
      ],
      columns: ['Rating'],
      levels: ['Dim', 'Fair', 'Bright'],
      cells: [[1], [2], [1], [0]],
    })
  })
})

const asked = sampleTable(
  'asked',
  {
    columns: [
      { name: 'id', title: 'Id', type: 'text', shown: false },
      { name: 'question', title: 'Question', type: 'text' },
      { name: 'no', title: 'No', type: 'percent' },
      { name: 'partly', title: 'Partly', type: 'percent', symbols: ['c'] },
      { name: 'yes', title: 'Yes', type: 'percent' },
      { name: 'low', title: 'Lower limit', type: 'percent' },
      { name: 'high', title: 'Upper limit', type: 'percent' },
      { name: 'n', title: 'Answers', type: 'integer', symbols: ['c'] },
    ],
    key: 'id',
    smallBase: 50,
  },
  [
    ['lamps', 'Are lamps lit?', '20', '30', '50', '40', '60', '1204'],
    ['counted', 'Are they counted?', '5', '25', '70', '60', '80', '49'],
    ['seen', 'Are they seen?', '10', '[c]', '60', '50', '70', '[c]'],
  ],
)

describe('parts and answers', () => {
  const its = { ...placed, label: 'question' }

  test('are sorted by their total where it is printed, else by the first part', () => {
    const labels = (more: object) =>
      stackedBars
        .series(asked, { ...its, values: 'no, yes', sort: 'descending', ...more })
        .categories.map(({ label, total }) => [label, total?.text])
    expect(labels({})).toEqual([
      ['Are lamps lit?', undefined],
      ['Are they seen?', undefined],
      ['Are they counted?', undefined],
    ])
    expect(labels({ total: 'high' })).toEqual([
      ['Are they counted?', '80%'],
      ['Are they seen?', '70%'],
      ['Are lamps lit?', '60%'],
    ])
    expect(stackedBars.series(asked, { ...its, values: 'no, yes', total: 'high' }).totalName).toBe('Upper limit')
  })

  test('take the series of a long form in the order that is asked for', () => {
    const series = stackedBars.series(long, {
      ...its,
      label: 'light',
      value: 'share',
      series: 'year',
      order: '2030, 2029',
    })
    expect(series.names).toEqual(['2030', '2029'])
    expect(series.categories[0]?.marks.map(({ text }) => text)).toEqual(['1.50', '2'])
  })

  test('are sorted by what their positive answers come to, those that are not known last', () => {
    const series = likert.series(asked, { ...its, values: 'no, partly, yes', centre: 'no, partly', sort: 'descending' })
    expect(series.centre).toBe(0.5)
    expect(series.categories.map(({ label }) => label)).toEqual([
      'Are they counted?',
      'Are lamps lit?',
      'Are they seen?',
    ])
    expect(likert.series(asked, { ...its, values: 'no, partly, yes', centre: 'partly' }).centre).toBe(1)
  })
})

describe('bases and intervals', () => {
  const its = { ...placed, label: 'question', value: 'yes', base: 'n', interval: 'low, high' }

  test('come with each category, small ones by the table’s own threshold', () => {
    const { categories, smallBase, intervals } = bars.series(asked, its)
    expect(categories.map(({ bases }) => bases)).toEqual([
      [{ text: '1,204', small: false }],
      [{ text: '49', small: true }],
      [{ text: '[c]', small: false }],
    ])
    expect([smallBase, intervals]).toEqual([50, [{ low: 'Lower limit', high: 'Upper limit' }]])
    expect(categories[0]?.marks[0]?.interval?.high).toEqual({ value: 60, text: '60%' })
  })

  test('of several series are each named', () => {
    const { categories } = groupedBars.series(asked, { ...placed, label: 'question', values: 'no, yes', base: 'n, n' })
    expect(categories[0]?.bases).toEqual([
      { text: '1,204', small: false, of: 'No' },
      { text: '1,204', small: false, of: 'Yes' },
    ])
  })

  test('are noted beside the table where they are small', () => {
    expect(smallBaseNotes(asked, its, 'question')).toEqual([
      '1 row has a small base, fewer than 50, so that a few answers more or less would change its figures much: Are they counted? (n = 49).',
    ])
    expect(smallBaseNotes(asked, { ...its, where: 'id=lamps' }, 'question')).toEqual([])
    expect(smallBaseNotes(asked, placed, 'question')).toEqual([])
  })
})
