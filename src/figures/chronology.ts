import type { Chronology, Span } from '../charts/series.ts'
import { day } from '../format/day.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { rowLabel } from '../tables/row-label.ts'
import type { Attributes } from './attributes.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { sorted, together } from './order.ts'

/** What an author says of a timeline, all of it checked. */
export interface TimelineAttributes extends Attributes {
  readonly from: string
  readonly to?: string | undefined
  readonly label: string
  readonly lane?: string | undefined
}

/** A table's rows as what happened when, those of one lane together; a row without a first date is told as undated. */
export function chronology(table: Table, its: TimelineAttributes): Chronology {
  const print = (name: string | undefined) => (row: Row) => {
    const column: Column | undefined = name === undefined ? undefined : columnNamed(table, name)
    return column === undefined ? '' : printedCell(cellOf(row, column), column)
  }
  const [from, to, label] = [its.from, its.to, its.label].map((name) =>
    name === undefined ? undefined : columnNamed(table, name),
  )
  const date = (row: Row, column: Column | undefined) => (column === undefined ? '' : cellOf(row, column).printed)
  const laneOf = print(its.lane)
  const highlighted = new Set(listed(its.highlight))
  const rows = drawnRows(table, its).map((row) => ({ row, value: null }))
  const ordered = together(sorted(rows, its.sort, table), ({ row }) => laneOf(row), rows).map(({ row }) => row)
  const named = (row: Row) => ({
    label: rowLabel(row, label),
    ...(laneOf(row) !== '' && { lane: laneOf(row) }),
    ...(highlighted.has(row.key) && { highlight: true }),
  })
  const span = (row: Row): Span => {
    const last = date(row, to)
    return { ...named(row), from: date(row, from), ...(last !== '' && { to: last }) }
  }
  const undated = ordered.filter((row) => date(row, from) === '')
  const reference = referenceDay(its.reference)
  return {
    spans: ordered.filter((row) => date(row, from) !== '').map(span),
    ...(undated.length > 0 && {
      undated: undated.map((row) => ({ ...named(row), text: print(its.from)(row) || 'no date' })),
    }),
    ...(reference !== undefined && { reference }),
  }
}

/** “2022-03-31: Deadline” → that day, “Deadline: 31 March 2022”. */
function referenceDay(reference: string | undefined): Chronology['reference'] {
  if (reference === undefined) return undefined
  const [date = '', name = ''] = reference.split(/:(.*)/s).map((part) => part.trim())
  return { date, label: name === '' ? day(date) : `${name}: ${day(date)}` }
}
