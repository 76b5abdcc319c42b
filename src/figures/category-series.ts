import type { Category, CategorySeries, Mark } from '../charts/series.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { rowLabel } from '../tables/row-label.ts'
import type { Attributes } from './attributes.ts'
import { axis } from './axis.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { mark } from './mark.ts'
import { sorted, together } from './order.ts'

/** A row of a chart before it is put in order: the table's row that it comes from, and its marks. */
export interface Drawn {
  readonly row: Row
  readonly marks: readonly Mark[]
}

/** One category per row of the table, with a mark per column. */
export function categorySeries(
  table: Table,
  attributes: Attributes,
  label: string,
  columns: readonly Column[],
): CategorySeries {
  const drawn = drawnRows(table, attributes).map((row) => ({ row, marks: columns.map((column) => mark(row, column)) }))
  const names = columns.map((column) => column.label ?? column.title)
  return { ...axisOf(columns, drawn, attributes), names, categories: inOrder(drawn, table, attributes, label) }
}

/** The axis that holds every mark. */
export function axisOf(columns: readonly Column[], drawn: readonly Drawn[], { reference }: Attributes) {
  return axis(
    columns,
    drawn.flatMap(({ marks }) => marks.map(({ value }) => value)),
    reference,
  )
}

/** The categories sorted, those of one panel and one group together. */
export function inOrder(
  drawn: readonly Drawn[],
  table: Table,
  attributes: Attributes,
  label: string,
): readonly Category[] {
  const { group, facet, sort, highlight } = attributes
  const things = drawn.map((one) => ({ ...one, value: one.marks[0]?.value ?? null }))
  const print = (name: string | undefined) => (row: Row) => {
    if (name === undefined) return ''
    const column = columnNamed(table, name)
    return printedCell(cellOf(row, column), column)
  }
  const [groupOf, facetOf] = [print(group), print(facet)]
  const grouped = together(sorted(things, sort, table), ({ row }) => groupOf(row), things)
  const highlighted = new Set(listed(highlight))
  return together(grouped, ({ row }) => facetOf(row), things).map(({ row, marks }) => ({
    label: rowLabel(row, columnNamed(table, label)),
    ...(groupOf(row) !== '' && { group: groupOf(row) }),
    ...(facetOf(row) !== '' && { facet: facetOf(row) }),
    marks,
    ...(highlighted.has(row.key) && { highlight: true }),
  }))
}
