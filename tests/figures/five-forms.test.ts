import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { CategorySeries } from '../../src/charts/series.ts'
import { csv } from '../../src/feeds/csv.ts'
import type { Attributes } from '../../src/figures/attributes.ts'
import { bars } from '../../src/figures/bars.ts'
import { dotRange } from '../../src/figures/dot-range.ts'
import { figure } from '../../src/figures/figure.ts'
import type { ChartType } from '../../src/figures/figure-type.ts'
import { groupedBars } from '../../src/figures/grouped-bars.ts'
import { likert } from '../../src/figures/likert.ts'
import { slope } from '../../src/figures/slope.ts'
import { stackedBars } from '../../src/figures/stacked-bars.ts'
import type { Table } from '../../src/model/table.ts'
import { printedCell } from '../../src/tables/printed-cell.ts'
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

/** A table of one to eight rows with three columns of one numeric type, as any inspectorate might print it. */
const tables = fc
  .constantFrom(...types)
  .chain((type) => {
    const own = cell(printed[type])
    const label = fc.stringMatching(/^[A-Z][A-Za-z"&<,]{0,11}$/)
    return fc.array(fc.tuple(label, own, own, own), { minLength: 1, maxLength: 8 }).map((rows) => ({ type, rows }))
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
const uses: readonly (readonly [ChartType, Attributes, readonly string[]])[] = [
  [bars, { ...placed, value: 'one', sort: 'descending' } as Attributes, ['one']],
  [groupedBars, { ...placed, values: 'one, two' } as Attributes, ['one', 'two']],
  [bars, { ...placed, value: 'one', labels: 'none' } as Attributes, ['one']],
  [stackedBars, { ...placed, values: 'one, three', total: 'two', base: 'two' } as Attributes, ['one', 'three', 'two']],
  [likert, { ...placed, values: 'one, two, three', centre: 'two' } as Attributes, ['one', 'two', 'three']],
  [likert, { ...placed, values: 'one, two, three', centre: 'one, two' } as Attributes, ['one', 'two', 'three']],
  [dotRange, { ...placed, value: 'two', low: 'one', high: 'three' } as Attributes, ['two', 'one', 'three']],
  [slope, { ...placed, before: 'one', after: 'two', sort: 'two' } as Attributes, ['one', 'two']],
]
const links = { csv: '/a.csv', csvBytes: 1, svg: '/a.svg', data: '/a/', self: '#figure-f' }

/** The texts of the cells of the figure's table, row by row. */
function cellsIn(html: string): readonly (readonly string[])[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(html)?.[1] ?? ''
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, text = '']) =>
      text
        .replace(/<[^>]*>/g, '')
        .replaceAll('&#x3C;', '<')
        .replaceAll('&#x26;', '&'),
    ),
  )
}

describe('the forms of a figure tell the same', () => {
  test.each(uses)('for every table (%#)', (type, attributes, columns) => {
    fc.assert(
      fc.property(tables, (table) => {
        const html = toHtml(figure({ type, attributes, number: 1, table, links }), { allowDangerousHtml: true })
        const shown = cellsIn(html)
        const rows: string[][] = parse(csv(table), { columns: false })
        const series = type.series(table, attributes) as CategorySeries

        // Table and CSV: every row and, of the columns drawn, every cell, the one as the reader's form of the other.
        const [header = [], ...records] = rows
        expect(records).toHaveLength(shown.length)
        records.forEach((record, index) => {
          const expected = ['light', ...columns].map((name) => {
            const column = table.description.columns.find((candidate) => candidate.name === name)
            const [, text = '', , symbol = null] =
              /^(.*?)( ?\[([xr])\])?$/.exec(record[header.indexOf(name)] ?? '') ?? []
            if (column === undefined) throw new Error(name)
            return printedCell({ printed: text, value: null, symbol: symbol as 'x' | 'r' | null }, column)
          })
          expect(shown[index]).toEqual(expected)
        })

        // Chart: every mark prints what the table prints, and the marks together are the table's rows.
        const drawn = series.categories.map(({ label, marks, total }) => [
          label,
          ...marks.map(({ text }) => text),
          ...(total === undefined ? [] : [total.text]),
        ])
        expect(drawn.toSorted(byText)).toEqual([...shown].toSorted(byText))

        // Description: every number in it is printed in the table, or counts rows.
        const counts = new Set(Array.from({ length: records.length + 1 }, (_, count) => String(count)))
        const texts = shown.flatMap((row) => row.slice(1).map((text) => text.replace(/ \[r\]$/, '')))
        const withoutLabels = shown.reduce(
          (words, [label = '']) => words.replaceAll(label, ''),
          type.description(series),
        )
        const numbers = withoutLabels.match(/\u2212?£?\d[\d,]*(\.\d+)?%?/g) ?? []
        const known = [...texts, ...counts, ...sums(table, columns), '30']
        for (const number of numbers) expect(known).toContain(number.replace(/,$/, ''))
      }),
      { numRuns: 40 },
    )
  })
})

/** What the last two of the columns, and the first two, come to in each row, reckoned in hundredths. */
function sums(table: Table, names: readonly string[]): readonly string[] {
  const columns = table.description.columns.filter(({ name }) => names.includes(name))
  return table.rows.flatMap(({ cells }) =>
    [columns.slice(-2), columns.slice(0, 2)].flatMap((both) => {
      const [first] = both
      const printed = both.map(({ name }) => cells[name]?.printed ?? '')
      if (first === undefined || printed.includes('')) return []
      const decimals = Math.max(...printed.map((text) => text.split('.')[1]?.length ?? 0))
      const hundredths = printed.map((text) => Math.round(Number(text) * 100)).reduce((a, b) => a + b)
      const total = (hundredths / 100).toFixed(decimals)
      return [printedCell({ printed: total, value: null, symbol: null }, first)]
    }),
  )
}

const byText = (one: readonly string[], other: readonly string[]) => (one.join('\n') < other.join('\n') ? -1 : 1)
