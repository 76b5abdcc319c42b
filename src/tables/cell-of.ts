import type { Cell, Column, Row } from '../model/table.ts'

const blank: Cell = { printed: '', value: null, symbol: null }

/** The row's cell in a column; a blank one where the row has none. */
export function cellOf(row: Row, column: Column): Cell {
  return row.cells[column.name] ?? blank
}
