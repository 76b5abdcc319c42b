import type { Moment, Point, TimeSeries } from '../charts/series.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import type { Attributes } from './attributes.ts'
import { axis } from './axis.ts'
import { declaredBreaks } from './declared-breaks.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { mark } from './mark.ts'
import { momentPlaces } from './moment-places.ts'

/** What an author says of lines, all of it checked. */
export interface LineAttributes extends Attributes {
  readonly x: string
  readonly value?: string | undefined
  readonly values?: string | undefined
  readonly series?: string | undefined
  readonly interval?: string | undefined
  readonly break?: string | undefined
  readonly labels?: 'all' | 'ends' | 'none' | undefined
}

/** One line of a chart: its name, and the column and rows that its points come from. */
interface Line {
  readonly name: string
  readonly column: Column
  readonly owns: (row: Row) => boolean
}

const print = (row: Row, column: Column) => printedCell(cellOf(row, column), column)

/** The lines that the attributes name: one per column of numbers, or one per name in the column of series. */
export function linesOf(table: Table, its: LineAttributes): readonly Line[] {
  const columns = listed(its.values ?? its.value).map((name) => columnNamed(table, name))
  const [value] = columns
  if (its.series === undefined || value === undefined)
    return columns.map((column) => ({ name: column.label ?? column.title, column, owns: () => true }))
  const series = columnNamed(table, its.series)
  const found = new Set(drawnRows(table, its).map((row) => print(row, series)))
  const names = series.values === undefined ? [...found] : series.values.filter((name) => found.has(name))
  return names.map((name) => ({ name, column: value, owns: (row) => print(row, series) === name }))
}

/** A table's rows as lines over time: moments in order, those of one panel together, with a gap where a line has no row. */
export function timeSeries(table: Table, its: LineAttributes): TimeSeries {
  const x = columnNamed(table, its.x)
  const { calendar, placeOf, labelOf } = momentPlaces(table, x)
  const lines = linesOf(table, its)
  const facet = its.facet === undefined ? undefined : columnNamed(table, its.facet)
  const highlighted = new Set(listed(its.highlight))
  const point = pointOf(table, its, highlighted)
  const panels = Map.groupBy(drawnRows(table, its), (row) => (facet === undefined ? '' : print(row, facet)))
  const moments = [...panels].flatMap(([panel, rows]) =>
    [...Map.groupBy(rows, (row) => cellOf(row, x).printed)]
      .map(([printed, own]): Moment => {
        const [first] = own
        return {
          place: placeOf(printed) ?? 0,
          label: first === undefined ? printed : labelOf(first),
          ...(panel !== '' && { facet: panel }),
          marks: lines.map(({ column, owns }) => point(own.find(owns), column)),
        }
      })
      .toSorted((one, other) => one.place - other.place),
  )
  const values = moments.flatMap(({ marks }) => marks.map(({ value }) => value))
  const { domain, ...scale } = axis([...new Set(lines.map(({ column }) => column))], values, its.reference)
  return {
    ...scale,
    // Small per cents would lie flat at the foot of an axis that ends at 100.
    ...(domain !== undefined && values.some((value) => (value ?? 0) >= 50) && { domain }),
    moments,
    names: lines.map(({ name }) => name),
    calendar,
    breaks: declaredBreaks(its.break).map(({ from, words }) => ({ place: placeOf(from) ?? 0, label: words })),
    labels: its.labels ?? 'ends',
    highlight: lines
      .filter(({ name, column }) => highlighted.has(name) || highlighted.has(column.name))
      .map(({ name }) => name),
  }
}

/** How a line's cell becomes a point; a row that is not there is a gap. */
function pointOf(table: Table, its: LineAttributes, highlighted: ReadonlySet<string>) {
  const [low, high] = listed(its.interval).map((name) => columnNamed(table, name))
  return (row: Row | undefined, column: Column): Point => {
    if (row === undefined) return { value: null, text: '' }
    const range = low === undefined || high === undefined ? undefined : ([mark(row, low), mark(row, high)] as const)
    return {
      ...mark(row, column),
      ...(range?.every(({ value }) => value !== null) && { range }),
      ...(cellOf(row, column).symbol === 'b' && { breaks: true }),
      ...(highlighted.has(row.key) && { highlight: true }),
    }
  }
}
