import { type Column, numericTypes, type Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { rowGroups } from '../tables/row-groups.ts'
import { selection } from '../tables/selection.ts'
import type { Attributes } from './attributes.ts'
import { sorted } from './order.ts'

/** The column by which `sort="ascending"` sorts a table: the first of numbers that it shows. */
export function sortColumn(table: Table, { columns, group }: Attributes): Column | undefined {
  return selection(table, { columns, group }).columns.find(({ type }) => numericTypes.has(type))
}

/**
 * The table with its rows in the order that an author asks for: groups stay where they are, their rows are sorted, and totals stand
 * after what they add up.
 */
export function sortedTable(table: Table, attributes: Attributes): Table {
  const { sort } = attributes
  if (sort === undefined || sort === 'table') return table
  const column = sortColumn(table, attributes)
  const totals = new Set(table.description.total)
  const things = table.rows.map((row) => {
    const value = column === undefined ? null : cellOf(row, column).value
    return { row, value: typeof value === 'number' ? value : null }
  })
  const parts = sorted(
    things.filter(({ row }) => !totals.has(row.key)),
    sort,
    table,
  )
  const wholes = things.filter(({ row }) => totals.has(row.key))
  const rows = [...parts, ...wholes].map(({ row }) => row)
  const { columns, group } = attributes
  const groups = rowGroups(selection(table, { columns, group })).map((own) => new Set(own.rows))
  return { ...table, rows: groups.flatMap((own) => rows.filter((row) => own.has(row))) }
}
