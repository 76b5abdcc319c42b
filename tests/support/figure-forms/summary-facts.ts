import type { ChartType } from '../../../src/figures/figure-type.ts'
import { isSmall, smallBaseOf } from './beside-differences.ts'
import { chronologyFacts } from './chronology-facts.ts'
import type { Placed } from './differences.ts'
import { drawnAreas } from './drawn-areas.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'
import { classIn, legendClasses } from './legend-classes.ts'
import type { LegendEntry } from './reading.ts'

/** What a summary may say of a figure's cells. */
export interface SummaryFacts {
  /** Names and other words of the author's, whose numbers tell nothing of the cells. */
  readonly names: readonly string[]
  /** Texts whose numbers may be said: of cells, bases, dates, classes. */
  readonly printed: readonly string[]
  /** Numbers that count something of the cells, are the reference, or are sums of a row's cells from either end on. */
  readonly numbers: ReadonlySet<number>
  readonly greatest: ReadonlySet<number>
  readonly least: ReadonlySet<number>
}

/** What may be said of the rows that a figure draws. */
export function summaryFacts(
  { type, attributes, table, tiles = [] }: Placed,
  rows: readonly ExpectedRow[],
  legend: readonly LegendEntry[],
): SummaryFacts {
  const its = attributes as unknown as Readonly<Record<string, string | undefined>>
  const reference = its['reference'] === undefined ? undefined : Number.parseFloat(its['reference'])
  // Lines are told of panel by panel.
  const panels = isOf(type, 'lines') ? [...Map.groupBy(rows, ({ headings }) => headings.join()).values()] : [rows]
  const extremes = panels.map(extremesOf)
  const dates = isOf(type, 'timeline') ? chronologyFacts(rows, its['reference']) : { printed: [], counts: [] }
  const areas = isOf(type, 'tileMap') ? drawnAreas(rows, tiles) : []
  const classes = isOf(type, 'tileMap') ? legend : []
  const bases = rows.flatMap(({ beside }) => beside.filter(({ role }) => role === 'base'))
  return {
    names: [
      ...rows.flatMap(({ label, headings, cells }) => [label, ...headings, ...cells.map(({ name }) => name)]),
      ...areas.map(({ area }) => area.name),
      ...(its['break'] ?? '').split(';').map((one) => one.replace(/^[^:]*:/, '').trim()),
    ].filter((name) => /\d/.test(name)),
    printed: [
      ...rows.flatMap(({ cells, beside }) => [...cells.flatMap(withInterval), ...beside].map(({ text }) => text)),
      ...dates.printed,
      ...classes.map(({ text }) => text),
    ],
    numbers: new Set([
      ...panels.flatMap((panel) => [...countsOf(panel, reference)]),
      ...sumsOf(rows),
      ...(reference === undefined ? [] : [reference]),
      ...dates.counts,
      ...classCounts(rows, classes),
      ...(areas.length > 0 ? [areas.length - rows.length] : []),
      ...(bases.length === 0 ? [] : [smallBaseOf(table)]),
      rows.filter(({ beside }) => beside.some((cell) => cell.role === 'base' && isSmall(cell, table))).length,
      rows.filter(({ cells }) => cells.some(({ symbol }) => symbol === 'b')).length,
    ]),
    greatest: new Set(extremes.flatMap(({ greatest }) => greatest)),
    least: new Set(extremes.flatMap(({ least }) => least)),
  }
}

const isOf = ({ chart }: ChartType, name: ChartType['chart']) => chart === name
const withInterval = (cell: ExpectedCell) => [cell, ...(cell.interval ?? [])]

/** How many cells are of each class of a map. */
const classCounts = (rows: readonly ExpectedRow[], legend: readonly LegendEntry[]) =>
  legendClasses(legend).map(
    (one) => rows.filter(({ cells: [cell] }) => cell !== undefined && classIn(one, cell)).length,
  )

/** Each column's numbers, by its name. */
function columnsOf(rows: readonly ExpectedRow[]): readonly (readonly (number | null)[])[] {
  const of = ({ cells, beside }: ExpectedRow) => [...cells, ...beside.filter(({ role }) => role === 'total')]
  const width = Math.max(0, ...rows.map((row) => of(row).length))
  return Array.from({ length: width }, (_, index) =>
    rows.map((row) => {
      const value = of(row)[index]?.value
      return typeof value === 'number' ? value : null
    }),
  )
}

const known = (column: readonly (number | null)[]) => column.filter((value) => value !== null)

function extremesOf(rows: readonly ExpectedRow[]) {
  const columns = columnsOf(rows).map(known)
  return {
    greatest: columns.map((values) => Math.max(...values)),
    least: columns.map((values) => Math.min(...values)),
  }
}

/** What the cells of each row come to from either end on, as the answers on one side of a centre do. */
function sumsOf(rows: readonly ExpectedRow[]): ReadonlySet<number> {
  const running = (values: readonly number[]) =>
    values.map((_, index) => rounded(values.slice(0, index + 1).reduce((a, b) => a + b)))
  return new Set(
    rows.flatMap(({ cells }) => {
      const values = cells.map(({ value }) => (typeof value === 'number' ? value : 0))
      return [...running(values), ...running(values.toReversed())]
    }),
  )
}

/** How many rows without a gap there are, and in how many each column alone is the greatest. */
function largestOf(rows: readonly ExpectedRow[]): readonly number[] {
  const whole = rows
    .map(({ cells }) => cells.map(({ value }) => value))
    .filter((values) => values.every((value) => typeof value === 'number'))
  const largest = whole.flatMap((values) => {
    const most = Math.max(...values)
    return values.filter((value) => value === most).length === 1 ? [values.indexOf(most)] : []
  })
  return [whole.length, ...tallies(largest)]
}

function countsOf(rows: readonly ExpectedRow[], reference: number | undefined): ReadonlySet<number> {
  const columns = columnsOf(rows)
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value))
  const changes = rows.flatMap(({ cells: [before, after] }) =>
    typeof before?.value === 'number' && typeof after?.value === 'number' ? [after.value - before.value] : [],
  )
  const ofEach = columns.flatMap((column) => {
    const values = known(column)
    const compared = reference === undefined ? [] : values.map((value) => Math.sign(value - reference))
    return [column.length, values.length, column.length - values.length, ...tallies(values), ...tallies(compared), 0]
  })
  const ranges = rows.flatMap(({ cells: [, low, high] }) =>
    typeof low?.value === 'number' && typeof high?.value === 'number' ? [high.value - low.value] : [],
  )
  return new Set([
    rows.length,
    columns.length,
    ...ofEach,
    ...tallies(values),
    texts.filter((text) => text === '' || text.startsWith('[')).length,
    changes.length,
    ...tallies(changes.map(Math.sign)),
    ...tallies(changes.map(rounded)),
    ranges.length,
    ...largestOf(rows),
    ...tallies(ranges.map(rounded)),
    ...intervalCounts(rows),
  ])
}

/** How many intervals each column has and lacks, and how many are as wide as another. */
function intervalCounts(rows: readonly ExpectedRow[]): readonly number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const ranges = rows.flatMap(({ cells }) => {
      const [low, high] = cells[index]?.interval ?? []
      return typeof low?.value === 'number' && typeof high?.value === 'number' ? [rounded(high.value - low.value)] : []
    })
    const alike = tallies(ranges)
    return [ranges.length, rows.length - ranges.length, ...alike, ...alike.map((count) => count - 1)]
  })
}

/** How often each thing occurs. */
const tallies = (things: readonly unknown[]) =>
  [...Map.groupBy(things, (thing) => thing).values()].map(({ length }) => length)
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
