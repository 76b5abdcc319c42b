import { nearest } from '../../format/nearest.ts'
import type { Place } from '../../model/problem.ts'
import type { Cell, Column, Row, Table } from '../../model/table.ts'
import type { Context } from '../context.ts'

/** The table that `data` names, or null after saying what is wrong. */
export function readTable(data: string, context: Context, place: Place): Table | null {
  const table = context.table(data)
  if (table !== undefined) return table
  const [publication = '', named] = data.includes('/') ? data.split('/') : [context.publication, data]
  const names = context.tableNames(publication)
  const written = names.map((name) => (named === data ? name : `${publication}/${name}`))
  const near = nearest(data, written)
  const whose = publication === context.publication ? 'This publication' : `The publication “${publication}”`
  context.problem(place, {
    subject: 'data',
    found: `There is no table “${data}”.`,
    allowed:
      names.length === 0
        ? `${whose} has no tables here. A table is a CSV with a YAML beside it, in data/${publication}/.`
        : `${whose} has ${written.join(', ')}; a table of another publication is written publication/table.`,
    remedy: near === undefined ? 'Correct the name, or add the CSV and its YAML.' : `Did you mean “${near}”?`,
    rule: 'table-exists',
  })
  return null
}

/** A table's column by name, or null after saying what is wrong. */
export function readColumn(table: Table, name: string, subject: string, context: Context, place: Place): Column | null {
  const column = table.description.columns.find((candidate) => candidate.name === name)
  if (column !== undefined) return column
  const names = table.description.columns.map((candidate) => candidate.name)
  const near = nearest(name, names)
  context.problem(place, {
    subject,
    found: `The table “${table.name}” has no column “${name}”.`,
    allowed: `Its columns are ${names.join(', ')}.`,
    remedy: near === undefined ? 'Write one of these names.' : `Did you mean “${near}”?`,
    rule: 'table-column-exists',
  })
  return null
}

/** A table's row by key, or null after saying what is wrong. */
export function readRow(table: Table, key: string, context: Context, place: Place): Row | null {
  const row = table.rows.find((candidate) => candidate.key === key)
  if (row !== undefined) return row
  const keys = table.rows.map((candidate) => candidate.key)
  const near = nearest(key, keys)
  const some = keys.slice(0, 12).join(', ') + (keys.length > 12 ? ' …' : '')
  context.problem(place, {
    subject: 'row',
    found: `The table “${table.name}” has no row “${key}”.`,
    allowed: `Its rows are named by ${table.description.key.join(' and ')}: ${some}.`,
    remedy: near === undefined ? 'Write one of these keys.' : `Did you mean “${near}”?`,
    rule: 'table-row-exists',
  })
  return null
}

/** The cell that `data`, `row` and `column` name, with its column and row; null after saying what is wrong. */
export function readCell(
  at: { readonly data: string; readonly row: string; readonly column: string },
  context: Context,
  place: Place,
): { readonly table: Table; readonly row: Row; readonly column: Column; readonly cell: Cell } | null {
  const table = readTable(at.data, context, place)
  if (table === null) return null
  const row = readRow(table, at.row, context, place)
  const column = readColumn(table, at.column, 'column', context, place)
  const cell = row?.cells[at.column]
  if (row === null || column === null || cell === undefined) return null
  return { table, row, column, cell }
}

/**
 * The cell that stands beside another one: `name` is another column of its row, or else another row of its column. Null after
 * saying what is wrong.
 */
export function readBeside(
  { table, row, column }: NonNullable<ReturnType<typeof readCell>>,
  name: string,
  subject: string,
  context: Context,
  place: Place,
): { readonly cell: Cell; readonly column: Column } | null {
  const otherColumn = table.description.columns.find((candidate) => candidate.name === name)
  const otherRow = table.rows.find((candidate) => candidate.key === name)
  const inRow = otherColumn && row.cells[name]
  if (inRow !== undefined && otherColumn !== undefined && otherRow === undefined)
    return { cell: inRow, column: otherColumn }
  const inColumn = otherRow?.cells[column.name]
  if (inColumn !== undefined && otherColumn === undefined) return { cell: inColumn, column }
  const columns = table.description.columns.map((candidate) => candidate.name)
  const near = nearest(name, [...columns, ...table.rows.map((candidate) => candidate.key)])
  context.problem(place, {
    subject,
    found:
      otherColumn === undefined
        ? `The table “${table.name}” has neither a column nor a row “${name}”.`
        : `“${name}” is both a column and a row of the table “${table.name}”.`,
    allowed: `It is another column (${columns.join(', ')}), or another row, named by ${table.description.key.join(' and ')}.`,
    remedy:
      otherColumn !== undefined
        ? 'Rename the one or the other.'
        : near === undefined
          ? 'Write one of these names.'
          : `Did you mean “${near}”?`,
    rule: 'table-column-exists',
  })
  return null
}
