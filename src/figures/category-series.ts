import type { Category, CategorySeries, Mark } from '../charts/series.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { rowLabel } from '../tables/row-label.ts'
import type { Attributes } from './attributes.ts'
import { axis } from './axis.ts'
import { basesOf, smallBaseOf } from './bases.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { intervalNames, markWithInterval } from './intervals.ts'
import { mark } from './mark.ts'
import { sorted, together } from './order.ts'

/** A row of a chart before it is put in order: the table's row that it comes from, and its marks. */
export interface Drawn {
  readonly row: Row
  readonly marks: readonly Mark[]
}

/** The number by which a chart's rows are sorted: the first mark's where the type has no better. */
export type SortedBy = (category: Pick<Category, 'marks' | 'total'>) => number | null
const byFirst: SortedBy = ({ marks }) => marks[0]?.value ?? null

/** One category per row of the table, with a mark per column. */
export function categorySeries(
  table: Table,
  attributes: Attributes,
  label: string,
  columns: readonly Column[],
  by?: SortedBy,
): CategorySeries {
  const drawn = drawnRows(table, attributes).map((row) => ({
    row,
    marks: columns.map((column, series) => markWithInterval(row, column, table, attributes, series)),
  }))
  const names = columns.map((column) => column.label ?? column.title)
  return seriesOfRows({ table, attributes, label, columns, drawn, names, by })
}

interface Rows {
  readonly table: Table
  readonly attributes: Attributes
  /** The column that names the rows. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly drawn: readonly Drawn[]
  readonly names: readonly string[]
  readonly by?: SortedBy | undefined
}

/** Rows with their marks as a chart draws them: on an axis that holds them all, in order, with bases and intervals. */
export function seriesOfRows({ table, attributes, label, columns, drawn, names, by }: Rows): CategorySeries {
  const values = drawn.flatMap(({ marks }) =>
    marks.flatMap(({ value, interval }) => [value, interval?.low.value ?? null, interval?.high.value ?? null]),
  )
  const total = attributes.total === undefined ? undefined : columnNamed(table, attributes.total)
  return {
    ...axis(columns, values, attributes.reference),
    names,
    ...intervalNames(table, attributes),
    ...(attributes.labels === 'none' && { labels: 'none' as const }),
    ...(attributes.base !== undefined && { smallBase: smallBaseOf(table) }),
    ...(total !== undefined && { totalName: total.label ?? total.title }),
    categories: inOrder(drawn, names, table, attributes, label, by),
  }
}

/** The categories sorted, those of one panel and one group together. */
function inOrder(
  drawn: readonly Drawn[],
  names: readonly string[],
  table: Table,
  attributes: Attributes,
  label: string,
  by: SortedBy = byFirst,
): readonly Category[] {
  const { group, facet, sort, highlight, total } = attributes
  const things = drawn.map(({ row, marks }) => {
    const parts = { marks, ...(total !== undefined && { total: mark(row, columnNamed(table, total)) }) }
    return { row, parts, value: by(parts) }
  })
  const print = (name: string | undefined) => (row: Row) => {
    if (name === undefined) return ''
    const column = columnNamed(table, name)
    return printedCell(cellOf(row, column), column)
  }
  const [groupOf, facetOf] = [print(group), print(facet)]
  const grouped = together(sorted(things, sort, table), ({ row }) => groupOf(row), things)
  const highlighted = new Set(listed(highlight))
  return together(grouped, ({ row }) => facetOf(row), things).map(({ row, parts }) => ({
    label: rowLabel(row, columnNamed(table, label)),
    ...(groupOf(row) !== '' && { group: groupOf(row) }),
    ...(facetOf(row) !== '' && { facet: facetOf(row) }),
    ...parts,
    ...basesOf(row, table, attributes, names),
    ...(highlighted.has(row.key) && { highlight: true }),
  }))
}
