import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import type { Drawing, DrawingOptions } from '../../src/charts/series.ts'
import { standalone } from '../../src/charts/standalone.ts'
import { csv } from '../../src/feeds/csv.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { bars } from '../../src/figures/bars.ts'
import { dotRange } from '../../src/figures/dot-range.ts'
import { figure } from '../../src/figures/figure.ts'
import type { ChartType } from '../../src/figures/figure-type.ts'
import { groupedBars } from '../../src/figures/grouped-bars.ts'
import { figureTypes } from '../../src/figures/index.ts'
import { likert } from '../../src/figures/likert.ts'
import { matrix } from '../../src/figures/matrix.ts'
import { slope } from '../../src/figures/slope.ts'
import { stackedBars } from '../../src/figures/stacked-bars.ts'
import { dataTable } from '../../src/tables/data-table.ts'
import { differences, type Forms, type Placed } from '../support/figure-forms/differences.ts'
import { readingOf } from '../support/figure-forms/readings.ts'
import { sampleTable } from '../tables/sample-table.ts'

const types = ['integer', 'decimal', 'percent', 'money'] as const
const printed = {
  integer: fc.integer({ min: -99999, max: 9999999 }).map(String),
  decimal: fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }))
    .map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`),
  percent: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map(String),
    fc.integer({ min: 0, max: 99 }).map((n) => `${n}.0`),
  ),
  money: fc.integer({ min: 0, max: 99999999 }).map(String),
}
const cell = (number: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: number },
    fc.constant(''),
    fc.constant('[x]'),
    number.map((text) => `${text} [r]`),
  )

const label = fc.stringMatching(/^[A-Z][A-Za-z"&<,]{0,11}$/)

/** A table of one to eight rows with three columns of one numeric type, as any inspectorate might print it. */
const tables = fc
  .constantFrom(...types)
  .chain((type) => {
    const own = cell(printed[type])
    return fc
      .uniqueArray(fc.tuple(label, own, own, own), { minLength: 1, maxLength: 8, selector: ([name]) => name })
      .map((rows) => ({ type, rows }))
  })
  .map(({ type, rows }) => {
    const column = (name: string) => ({
      name,
      title: name,
      type,
      unit: type === 'money' ? '£' : 'lamps',
      required: false,
      symbols: ['x' as const, 'r' as const],
    })
    const columns = [
      { name: 'id', title: 'Id', type: 'text' as const, shown: false },
      { name: 'light', title: 'Light', type: 'text' as const },
      ...['one', 'two', 'three'].map(column),
    ]
    return sampleTable(
      'any',
      { columns, key: 'id' },
      rows.map((row, index) => [`r${index}`, ...row]),
    )
  })

const placed = { id: 'f', data: 'any', title: 'T', headline: 'H', label: 'light' }
const uses: readonly (readonly [ChartType, Attributes])[] = [
  [bars, { ...placed, value: 'one', sort: 'descending' } as Attributes],
  [groupedBars, { ...placed, values: 'one, two' } as Attributes],
  [dotRange, { ...placed, value: 'two', low: 'one', high: 'three' } as Attributes],
  [slope, { ...placed, before: 'one', after: 'two', sort: 'two' } as Attributes],
  [bars, { ...placed, value: 'one', labels: 'none' } as Attributes],
  [stackedBars, { ...placed, values: 'one, three', total: 'two', base: 'two' } as Attributes],
  [likert, { ...placed, values: 'one, two, three', centre: 'two' } as Attributes],
  [likert, { ...placed, values: 'one, two, three', centre: 'one, two' } as Attributes],
]
const links = { csv: '/a.csv', csvBytes: 1, svg: '/a.svg', data: '/a/', self: '#figure-f' }

const options: DrawingOptions = { width: 'wide', idPrefix: 'figure-f-wide', name: 'N', description: '' }

/** The forms of a figure that no page shows. */
function formsOf({ type, attributes, table }: Placed): Forms {
  const own = figure({ type, attributes, number: 1, table, links })
  const html = toHtml(own, { allowDangerousHtml: true })
  const [svg = ''] = /<svg.*?<\/svg>/s.exec(html) ?? []
  const { legend } = (charts[type.chart] as { draw: (shape: unknown, options: DrawingOptions) => Drawing }).draw(
    type.series(table, attributes),
    options,
  )
  return {
    figure: html,
    picture: standalone(svg, { title: 'T', legend, source: 'S', licence: 'L' }),
    csv: csv(table),
    dataPage: toHtml(h('div', { className: ['whole-table'] }, dataTable(table, { id: 'data', caption: 'T' }))),
  }
}

const levels = ['Bright', 'Fair', 'Dim']
const level = (values: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.constantFrom('', '[x]'),
    fc.constantFrom(...values).map((text) => `${text} [r]`),
  )

/** A table of levels, of which there are two to five. */
const levelTables = fc.constantFrom(2, 3, 5).chain((count) => {
  const values = [...levels, 'Dark', 'Out'].slice(0, count)
  const own = level(values)
  return fc
    .uniqueArray(fc.tuple(label, own, own), { minLength: 1, maxLength: 8, selector: ([name]) => name })
    .map((rows) => {
      const column = (name: string) => ({
        name,
        title: name,
        type: 'descriptor' as const,
        values,
        required: false,
        symbols: ['x' as const, 'r' as const],
      })
      const columns = [
        { name: 'id', title: 'Id', type: 'text' as const, shown: false },
        { name: 'light', title: 'Light', type: 'text' as const },
        ...['one', 'two'].map(column),
      ]
      return sampleTable(
        'any',
        { columns, key: 'id' },
        rows.map((row, index) => [String(index), ...row]),
      )
    })
})

describe('the forms of a figure tell the same', () => {
  test.each(uses)('for every table (%#)', (type, attributes) => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(differences({ type, attributes, table }, formsOf({ type, attributes, table }))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('for every table of levels', () => {
    const attributes = { ...placed, row: 'light', values: 'one, two' } as Attributes
    fc.assert(
      fc.property(levelTables, (table) => {
        const figure = { type: matrix as ChartType, attributes, table }
        expect(differences(figure, formsOf(figure))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each(figureTypes.filter(({ family }) => family === 'figure'))(
    'and a drawing of $word can be read back',
    ({ word }) => {
      expect(readingOf(word)).toBeTypeOf('function')
    },
  )

  test('and a type of chart that nobody reads back is an error that says what to do', () => {
    expect(() => readingOf('Pies')).toThrow('Add to tests/support/figure-forms/readings.ts')
  })
})
