import type { Column, Row } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { printedCell } from './printed-cell.ts'

/** What a row is called: its cell in `column`, or its key where that is blank, since a header may not be empty. */
export function rowLabel(row: Row, column: Column | undefined): string {
  return (column === undefined ? '' : printedCell(cellOf(row, column), column)) || row.key
}
