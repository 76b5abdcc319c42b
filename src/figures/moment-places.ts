import { dayNumber } from '../charts/calendar.ts'
import { earliestDay } from '../format/day.ts'
import type { Cell, Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { printedCell } from '../tables/printed-cell.ts'

/** How the moments of a column stand to one another. */
export interface MomentPlaces {
  /** Days, as numbers; else whole numbers such as years, or steps of the column's own order. */
  readonly calendar: boolean
  /** Where a printed moment stands; undefined for one that is not among the column's. */
  readonly placeOf: (printed: string) => number | undefined
  /** What the axis says of a row. */
  readonly labelOf: (row: Row) => string
}

const year = /^\d{4}$/

/**
 * The places of a column's moments: days and months by the calendar, whole numbers and years in words of four digits as numbers,
 * other texts one step after another, in the order of the column's `values`, else in the table's.
 */
export function momentPlaces(table: Table, column: Column): MomentPlaces {
  const cells = table.rows.map((row) => cellOf(row, column)).filter(({ printed }) => printed !== '')
  const labelOf = (row: Row) => {
    const cell = cellOf(row, column)
    // The year 2004 is not “2,004”.
    return column.type === 'integer' ? cell.printed : printedCell(cell, column)
  }
  if (column.type === 'date' || column.type === 'month')
    return {
      calendar: true,
      labelOf,
      placeOf: (printed) => (printed === '' ? undefined : dayNumber(earliestDay(printed))),
    }
  if (column.type === 'integer' || (cells.length > 0 && cells.every(({ printed }) => year.test(printed))))
    return { calendar: false, labelOf, placeOf: (printed) => (printed === '' ? undefined : Number(printed)) }
  const steps = stepsOf(cells, column)
  return { calendar: false, labelOf, placeOf: (printed) => steps.get(printed) }
}

function stepsOf(cells: readonly Cell[], { values }: Column): ReadonlyMap<string, number> {
  const found = new Set(cells.map(({ printed }) => printed))
  const ordered = values === undefined ? [...found] : values.filter((value) => found.has(value))
  return new Map(ordered.map((printed, index) => [printed, index]))
}
