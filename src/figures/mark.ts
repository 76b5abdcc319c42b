import type { Mark } from '../charts/series.ts'
import type { Column, Row } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { printedCell } from '../tables/printed-cell.ts'

/** A cell as a chart draws it: its number, and the text that the table prints for it. */
export function mark(row: Row, column: Column): Mark {
  const cell = cellOf(row, column)
  return { value: typeof cell.value === 'number' ? cell.value : null, text: printedCell(cell, column) }
}
