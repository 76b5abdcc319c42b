import type { Cell, Column } from '../model/table.ts'
import { printedValue } from './printed-value.ts'

/** A cell for reading, with its symbol: “57%”, “57% [r]”, “[x]”; empty for a blank. */
export function printedCell(cell: Cell, column: Column): string {
  const symbol = cell.symbol === null ? '' : `[${cell.symbol}]`
  return [printedValue(cell, column), symbol].filter((part) => part !== '').join(' ')
}
