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
import { lines } from '../../src/figures/lines.ts'
import { matrix } from '../../src/figures/matrix.ts'
import { slope } from '../../src/figures/slope.ts'
import { stackedBars } from '../../src/figures/stacked-bars.ts'
import { tileMap } from '../../src/figures/tile-map.ts'
import { timeline } from '../../src/figures/timeline.ts'
import type { Row, Table } from '../../src/model/table.ts'
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

/** The table with each row's numbers rising from its first column to its third: a value lies within its interval. */
function withinIntervals(table: Table): Table {
  const names = ['one', 'two', 'three']
  return {
    ...table,
    rows: table.rows.map((row) => {
      const cells = names.flatMap((name) => row.cells[name] ?? [])
      const known = cells.filter(({ value }) => value !== null).toSorted((a, b) => Number(a.value) - Number(b.value))
      const rising = cells.map((cell) => (cell.value === null ? cell : known.shift()))
      return {
        ...row,
        cells: {
          ...row.cells,
          ...Object.fromEntries(names.map((name, index) => [name, rising[index] ?? cells[index]])),
        },
      } as Row
    }),
  }
}

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
  [bars, { ...placed, value: 'two', interval: 'one, three', base: 'two', reference: '70: Target' } as Attributes],
  [bars, { ...placed, value: 'two', interval: 'one, three', labels: 'none' } as Attributes],
  [
    groupedBars,
    { ...placed, values: 'one, two', interval: 'one, three, two, three', base: 'one, three' } as Attributes,
  ],
  [groupedBars, { ...placed, values: 'one, two, three', labels: 'none', base: 'two' } as Attributes],
  [dotRange, { ...placed, value: 'two', low: 'one', high: 'three', labels: 'none', base: 'two' } as Attributes],
  [slope, { ...placed, before: 'one', after: 'two', labels: 'none', base: 'one, two' } as Attributes],
  [stackedBars, { ...placed, values: 'one, two', total: 'three', labels: 'none' } as Attributes],
  [likert, { ...placed, values: 'one, two, three', centre: 'two', base: 'one', labels: 'none' } as Attributes],
]
const links = { csv: '/a.csv', csvBytes: 1, svg: '/a.svg', data: '/a/', self: '#figure-f' }

const options: DrawingOptions = { width: 'wide', idPrefix: 'figure-f-wide', name: 'N', description: '' }

/** The forms of a figure that no page shows. */
function formsOf({ type, attributes, table, tiles = [] }: Placed): Forms {
  const own = figure({ type, attributes, number: 1, table, links, tiles })
  const html = toHtml(own, { allowDangerousHtml: true })
  const [svg = ''] = /<svg.*?<\/svg>/s.exec(html) ?? []
  const { legend } = (charts[type.chart] as { draw: (shape: unknown, options: DrawingOptions) => Drawing }).draw(
    type.series(table, attributes, tiles),
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

/** Numbers with gaps, revisions and breaks, over months, years or steps of a season's course. */
const seasons = ['Thaw', 'Sowing', 'Hay', 'Harvest', 'Frost']
const courses = fc
  .tuple(fc.constantFrom('month' as const, 'integer' as const, 'text' as const), fc.constantFrom(...types))
  .chain(([kind, type]) => {
    const month = fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, of]) => `${year}-${String(of).padStart(2, '0')}`)
    const when = {
      month,
      integer: fc.integer({ min: 1990, max: 2030 }).map(String),
      text: fc.constantFrom(...seasons),
    }[kind]
    const own = fc.oneof(
      { weight: 5, arbitrary: cell(printed[type]) },
      printed[type].map((text) => `${text} [b]`),
    )
    const rows = fc.uniqueArray(fc.tuple(when, own, own, own), { minLength: 1, maxLength: 12, selector: ([at]) => at })
    return rows.map((drawn) => ({ kind, type, rows: drawn }))
  })
  .map(({ kind, type, rows }) => {
    const column = (name: string) => ({
      name,
      title: name,
      type,
      unit: type === 'money' ? '£' : 'lamps',
      required: false,
      symbols: ['x' as const, 'r' as const, 'b' as const],
    })
    const when = { name: 'when', title: 'When', type: kind, ...(kind === 'text' && { values: seasons }) }
    const columns = [when, ...['one', 'two', 'three'].map(column)]
    return sampleTable('any', { columns, key: 'when' }, rows)
  })
const onLines: readonly Record<string, string>[] = [
  { value: 'one' },
  { values: 'one, two, three', labels: 'all' },
  { values: 'two, three', labels: 'none', reference: '50: Target' },
  { value: 'two', interval: 'one, three', labels: 'all', reference: '50' },
]

const date = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, ofYear, ofMonth]) => {
    const day = `${year}-${String(ofYear).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
    return fc.constantFrom(day, day, day.slice(0, 7), day.slice(0, 4))
  })
/** Spells and days in two lanes, some without a date. */
const happenings = fc
  .array(
    fc.tuple(
      label,
      fc.constantFrom('Keeper', 'Office'),
      fc.oneof({ weight: 5, arbitrary: date }, fc.constantFrom('', '[x]')),
      fc.option(date),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const dates = (name: string) => ({
      name,
      title: name,
      type: 'date' as const,
      required: false,
      symbols: ['x' as const],
    })
    const columns = [
      { name: 'id', title: 'Id', type: 'text' as const, shown: false },
      { name: 'what', title: 'What', type: 'text' as const },
      { name: 'who', title: 'Who', type: 'text' as const },
      ...['from', 'to'].map(dates),
    ]
    const ends = (from: string, to: string | null) =>
      from === '' || from === '[x]' || to === null || to.slice(0, 4) <= from.slice(0, 4) ? '' : to
    return sampleTable(
      'any',
      { columns, key: 'id' },
      rows.map(([what, who, from, to], index) => [String(index), what, who, from, ends(from, to)]),
    )
  })

const areas = ['North Head', 'Skerry', 'Ness', 'Bar', 'Long Sound of Marram', 'Ho'].map((name, index) => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'harbour', code: `H${index}` },
  ...{ column: 1 + (index % 3), row: 1 + Math.floor(index / 3) * 2 },
}))
/** Numbers of some of the areas of a map. */
const maps = fc
  .constantFrom(...types)
  .chain((type) =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...areas.map(({ id }) => id)), cell(printed[type])), {
        minLength: 1,
        selector: ([id]) => id,
      })
      .map((rows) => ({ type, rows })),
  )
  .map(({ type, rows }) => {
    const columns = [
      { name: 'area', title: 'Area', type: 'text' as const },
      {
        name: 'lit',
        title: 'Lit',
        type,
        required: false,
        unit: type === 'money' ? '£' : 'lamps',
        symbols: ['x' as const, 'r' as const],
      },
    ]
    return sampleTable('any', { columns, key: 'area' }, rows)
  })

describe('the forms of a figure tell the same', () => {
  test.each(uses)('for every table (%#)', (type, attributes) => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const table = attributes.interval === undefined ? drawn : withinIntervals(drawn)
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

  test.each(onLines)('for every course over time, as lines of %j', (its) => {
    fc.assert(
      fc.property(courses, (table) => {
        const first = table.rows[Math.floor(table.rows.length / 2)]?.key
        const attributes = { ...placed, x: 'when', ...its, break: `${first}: Counted anew` } as unknown as Attributes
        const rising = its['interval'] === undefined ? table : withinIntervals(table)
        const figure = { type: lines as ChartType, attributes, table: rising }
        expect(differences(figure, formsOf(figure))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each([{}, { lane: 'who' }, { lane: 'who', reference: '2021-06: Plan due', sort: 'from' }])(
    'for every course of events, as a timeline of %j',
    (its) => {
      fc.assert(
        fc.property(happenings, (table) => {
          const attributes = { ...placed, label: 'what', from: 'from', to: 'to', ...its } as unknown as Attributes
          const figure = { type: timeline as ChartType, attributes, table }
          expect(differences(figure, formsOf(figure))).toEqual([])
        }),
        { numRuns: 60 },
      )
    },
  )

  test.each([{}, { breaks: '10, 50', highlight: 'ness' }])('for every map, of %j', (its) => {
    fc.assert(
      fc.property(maps, fc.constantFrom(1, 9), (table, far) => {
        const attributes = { ...placed, area: 'area', value: 'lit', ...its } as unknown as Attributes
        // Far apart, tiles are small and bear codes alone.
        const tiles = areas.map((area) => ({ ...area, column: area.column * far }))
        const figure = { type: tileMap as ChartType, attributes, table, tiles }
        expect(differences(figure, formsOf(figure))).toEqual([])
      }),
      { numRuns: 60 },
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
