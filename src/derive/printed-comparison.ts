import { day } from '../format/day.ts'
import { atMost, decimal } from '../format/decimal.ts'
import type { Printed } from '../model/printed.ts'
import { type Cell, type Column, numericTypes, type Row, type Table } from '../model/table.ts'

/** A cell in which a table and the printed one differ. */
export interface Difference {
  readonly row: Row
  readonly column: Column
  /** What each of them has, as it is shown; empty for a blank cell. */
  readonly ours: string
  readonly theirs: string
  readonly theirRow: Row
  /** What the description says of it; undefined where nothing is noted. */
  readonly note: string | undefined
}

/** A table beside a printed one, cell by cell. */
export interface PrintedComparison {
  readonly printed: Printed
  readonly theirs: Table
  /** How many cells were compared. */
  readonly compared: number
  readonly differences: readonly Difference[]
  /** Rows that only this table has, and rows that only the printed one has, where both should have the same. */
  readonly onlyHere: readonly Row[]
  readonly onlyThere: readonly Row[]
  /** Differences that are noted where there is none. */
  readonly idle: Printed['differs']
}

/** The name of a printed table as `publication/table`. */
export const printedId = (table: Table, { table: name }: Printed): string =>
  name.includes('/') ? name : `${table.publication}/${name}`

/** The columns that are compared, each with its partner; those of the same name where none are named. */
export function comparedColumns(
  table: Table,
  { columns, match }: Printed,
  theirs: Table,
): readonly { readonly ours: string; readonly theirs: string }[] {
  if (columns !== undefined)
    return columns.map(({ column, their_column }) => ({ ours: column, theirs: their_column ?? column }))
  const there = new Set(theirs.description.columns.map(({ name }) => name))
  return table.description.columns
    .map(({ name }) => name)
    .filter((name) => there.has(name) && name !== match?.column && !table.description.key.includes(name))
    .map((name) => ({ ours: name, theirs: name }))
}

/** A table compared with a printed one. Columns that either of them has not are passed over: a check tells of them. */
export function printedComparison(table: Table, printed: Printed, theirs: Table): PrintedComparison {
  const { match } = printed
  const nameOf = (of: Table, row: Row, column: string | undefined) =>
    column === undefined ? row.key : shown(row.cells[column], columnOf(of, column))
  const partners = new Map(
    theirs.rows.map((row) => [nameOf(theirs, row, match && (match.their_column ?? match.column)), row]),
  )
  const pairing = new Map(printed.rows?.map(({ row, their_row }) => [row, their_row]))
  const partnerOf = (row: Row) =>
    printed.rows === undefined
      ? partners.get(nameOf(table, row, match?.column))
      : theirs.rows.find(({ key }) => key === pairing.get(row.key))
  const met = new Set<Row>()
  const pairs = table.rows.flatMap((row) => {
    const theirRow = partnerOf(row)
    if (theirRow === undefined) return []
    met.add(theirRow)
    return [{ row, theirRow }]
  })
  const paired = new Set(pairs.map(({ row }) => row))
  const cells = pairs.flatMap(({ row, theirRow }) =>
    comparedColumns(table, printed, theirs).flatMap((names) => {
      const [column, theirColumn] = [columnOf(table, names.ours), columnOf(theirs, names.theirs)]
      if (column === undefined || theirColumn === undefined) return []
      const [one, other] = [row.cells[column.name], theirRow.cells[theirColumn.name]]
      const [ours, theirsShown] = [shown(one, column), shown(other, theirColumn)]
      const note = printed.differs.find((noted) => noted.row === row.key && noted.column === column.name)
      const alike = ours === theirsShown || sameNumber(one, column, other, theirColumn)
      return [{ row, column, ours, theirs: theirsShown, theirRow, note: note?.note, alike, noted: note }]
    }),
  )
  const differences = cells.filter(({ alike }) => !alike)
  const partly = printed.partly === true || printed.rows !== undefined
  const real = new Set(differences.map(({ noted }) => noted))
  return {
    printed,
    theirs,
    compared: cells.length,
    differences,
    onlyHere: partly ? [] : table.rows.filter((row) => !paired.has(row)),
    onlyThere: partly ? [] : theirs.rows.filter((row) => !met.has(row)),
    idle: printed.differs.filter((noted) => !real.has(noted)),
  }
}

const columnOf = ({ description }: Table, name: string): Column | undefined =>
  description.columns.find((column) => column.name === name)

/** A cell as readers see it: dates in words, so that a month equals the same month that was printed as a text. */
function shown(cell: Cell | undefined, column: Column | undefined): string {
  if (cell === undefined || column === undefined) return ''
  const dated = column.type === 'month' || column.type === 'date'
  const value = dated && cell.printed !== '' ? day(cell.printed) : cell.printed
  return [value, ...(cell.symbol === null ? [] : [`[${cell.symbol}]`])].filter((part) => part !== '').join(' ')
}

/** 57 and 57.0 are one number. */
function sameNumber(one: Cell | undefined, column: Column, other: Cell | undefined, theirColumn: Column): boolean {
  if (one === undefined || other === undefined || one.symbol !== other.symbol) return false
  if (one.printed === '' || other.printed === '') return false
  if (!numericTypes.has(column.type) || !numericTypes.has(theirColumn.type)) return false
  const [first, second] = [decimal(one.printed), decimal(other.printed)]
  return atMost(first, second) && atMost(second, first)
}
