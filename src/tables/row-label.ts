import type { Column, Row } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { printedCell } from './printed-cell.ts'

/** What a row is called: its cell in `column`, or its key where that is blank, since a header may not be empty. */
export function rowLabel(row: Row, column: Column | undefined): string {
  return (column === undefined ? '' : printedCell(cellOf(row, column), column)) || row.key
}

/** The text of each header of a row; the first is the row's key where all are blank. */
export function rowLabels(row: Row, headers: readonly Column[]): readonly string[] {
  const labels = headers.map((column) => printedCell(cellOf(row, column), column))
  return labels.every((label) => label === '') ? [row.key, ...labels.slice(1)] : labels
}
