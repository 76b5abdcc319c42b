import type { Cell, Table } from '../model/table.ts'
import { csvLine } from './csv-line.ts'

/**
 * The whole table as CSV (RFC 4180): columns as in its YAML under their names, cells as the source prints them, a symbol in square
 * brackets, lines ended by CR and LF.
 */
export function csv({ description, rows }: Table): string {
  const names = description.columns.map(({ name }) => name)
  const lines = [names, ...rows.map(({ cells }) => names.map((name) => field(cells[name])))]
  return lines.map(csvLine).join('')
}

const field = (cell: Cell | undefined) => {
  if (cell === undefined) return ''
  const symbol = cell.symbol === null ? '' : `[${cell.symbol}]`
  return [cell.printed, symbol].filter((part) => part !== '').join(' ')
}
