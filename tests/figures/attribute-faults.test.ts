import { describe, expect, test } from 'vitest'
import { attributeFaults } from '../../src/figures/attribute-faults.ts'
import { bars } from '../../src/figures/bars.ts'
import type { FigureType } from '../../src/figures/figure-type.ts'
import { groupedBars } from '../../src/figures/grouped-bars.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { matrix } from '../../src/figures/matrix.ts'
import { table } from '../../src/figures/table.ts'
import { scores } from '../tables/sample-table.ts'

const placed = { id: 'f', data: 'scores', title: 'T', headline: 'H' }
const faults = (type: FigureType, attributes: object) => attributeFaults(type, { ...placed, ...attributes }, scores)
const bar = { label: 'light', value: 'before' }

describe('attributes that do not fit the table', () => {
  test('are none where all is well', () => {
    expect(
      faults(bars, { ...bar, sort: 'hours', highlight: 'ness, bar', group: 'coast', where: 'coast=South' }),
    ).toEqual([])
    expect(faults(groupedBars, { label: 'light', values: 'before, after' })).toEqual([])
    expect(faults(matrix, { row: 'light', values: 'rating' })).toEqual([])
    expect(faults(table, { columns: 'light' })).toEqual([])
    expect(faults(table, { group: 'rating', sort: 'descending', highlight: 'ness' })).toEqual([])
  })

  test('name an unknown column with the nearest right one', () => {
    expect(faults(bars, { label: 'lights', value: 'before' })).toEqual([
      {
        subject: 'label',
        found: 'The table “scores” has no column “lights”.',
        allowed: 'Its columns are id, light, coast, before, after, hours, cost, rating.',
        remedy: 'Did you mean “light”?',
        rule: 'table-column-exists',
      },
    ])
    expect(faults(bars, { ...bar, group: 'x', facet: 'y' }).map(({ subject }) => subject)).toEqual(['group', 'facet'])
    expect(faults(table, { columns: 'lights' })).toMatchObject([
      { subject: 'columns', remedy: 'Did you mean “light”?' },
    ])
  })

  test('ask for numbers where numbers are drawn, and for levels where levels are', () => {
    expect(faults(bars, { label: 'light', value: 'rating' })).toEqual([
      {
        subject: 'value',
        found: 'The column “rating” of “scores” holds descriptor values.',
        allowed: 'This attribute names a column of numbers.',
        remedy: 'Write one of before, after, hours, cost.',
        rule: 'figure-column-fits',
      },
    ])
    expect(faults(matrix, { row: 'light', values: 'before' })).toMatchObject([
      { subject: 'values', allowed: 'This attribute names a column of levels in words.', rule: 'figure-column-fits' },
    ])
  })

  test('leave rows to draw', () => {
    expect(faults(bars, { ...bar, where: 'coast=West' })).toMatchObject([{ subject: 'where', rule: 'where-matches' }])
  })

  test('sort in a way that there is', () => {
    expect(faults(bars, { ...bar, sort: 'descend' })).toEqual([
      {
        subject: 'sort',
        found: '“descend” is not a way to sort this figure.',
        allowed: 'It is sorted by ascending, descending, table, id, light, coast, before, after, hours, cost, rating.',
        remedy: 'Did you mean “descending”?',
        rule: 'figure-sort-known',
      },
    ])
    expect(faults(matrix, { row: 'light', values: 'rating', sort: 'ascending' })).toMatchObject([
      { rule: 'figure-sort-known' },
    ])
  })

  test('highlight a row that there is', () => {
    expect(faults(bars, { ...bar, highlight: 'ness, barr' })).toEqual([
      {
        subject: 'highlight',
        found: 'The table “scores” has no row “barr”.',
        allowed: 'Its rows are named by id: north-head, skerry, ness, bar.',
        remedy: 'Did you mean “bar”?',
        rule: 'table-row-exists',
      },
    ])
  })

  test('give two to four series, in one of two ways', () => {
    const rules = (attributes: object) => faults(groupedBars, { label: 'light', ...attributes }).map(({ rule }) => rule)
    expect(rules({})).toEqual(['figure-series-named'])
    expect(rules({ value: 'before' })).toEqual(['figure-series-named'])
    expect(rules({ values: 'before, after', value: 'before', series: 'coast' })).toEqual(['figure-series-named'])
    expect(rules({ values: 'before' })).toEqual(['figure-series-count'])
    expect(rules({ values: 'before, after, hours, cost, before' })).toEqual(['figure-series-count'])
    expect(rules({ value: 'before', series: 'coast' })).toEqual([])
  })

  test('give one value per row and series', () => {
    expect(faults(groupedBars, { label: 'coast', value: 'hours', series: 'rating' })).toEqual([])
    expect(faults(matrix, { row: 'coast', column: 'coast', value: 'rating' })).toMatchObject([
      { subject: 'column', found: 'More than one row of “scores” is North, North.', rule: 'figure-value-unique' },
    ])
  })

  test('know all levels of a matrix', () => {
    expect(faults(matrix, { row: 'light', values: 'rating', order: 'Bright, Fair' })).toEqual([
      {
        subject: 'order',
        found: '“Dim” is not among the levels of the matrix.',
        allowed: 'The levels are Bright, Fair.',
        remedy: 'Give all levels in order, or in the column’s values in the YAML.',
        rule: 'figure-levels-known',
      },
    ])
  })
})

describe('the words for figures', () => {
  test('are eleven, each of which knows its attributes', () => {
    expect(figureTypes.map(({ word }) => word)).toEqual([
      ...[
        'Bars',
        'GroupedBars',
        'StackedBars',
        'Likert',
        'DotRange',
        'Slope',
        'Lines',
        'Matrix',
        'TileMap',
        'Timeline',
      ],
      'Table',
    ])
    for (const { attributes } of figureTypes) {
      expect(attributes.safeParse({ ...placed, colour: 'red' }).error?.issues).toContainEqual(
        expect.objectContaining({ code: 'unrecognized_keys', keys: ['colour'] }),
      )
    }
  })

  test('need title and headline for a chart, not for a table', () => {
    const missing = (type: FigureType) =>
      type.attributes.safeParse({ id: 'f', data: 'scores' }).error?.issues.map(({ path }) => path.join('.'))
    expect(missing(bars)).toEqual(['title', 'headline', 'label', 'value'])
    expect(missing(table)).toBeUndefined()
  })

  test('take a reference that is a number, with or without its name', () => {
    const accepted = (reference: string) => bars.attributes.safeParse({ ...placed, ...bar, reference }).success
    expect(['70', '-7.5: Target', '70 : Target'].map(accepted)).toEqual([true, true, true])
    expect(['Target', '70 Target', '70:', ''].map(accepted)).toEqual([false, false, false, false])
  })

  test('of a table are told as those of a chart are', () => {
    expect(faults(table, { group: 'cost ', sort: 'coats', highlight: 'nes' })).toMatchObject([
      { subject: 'group', rule: 'table-column-exists', remedy: 'Did you mean “cost”?' },
      { subject: 'sort', rule: 'figure-sort-known', remedy: 'Did you mean “coast”?' },
      { subject: 'highlight', rule: 'table-row-exists', remedy: 'Did you mean “ness”?' },
    ])
  })

  test('of a table sort up and down only where there are numbers to go by', () => {
    expect(faults(table, { columns: 'light, rating', sort: 'ascending' })).toMatchObject([
      { subject: 'sort', found: '“ascending” is not a way to sort this figure.' },
    ])
    expect(faults(table, { columns: 'light, rating', sort: 'rating' })).toEqual([])
  })
})
