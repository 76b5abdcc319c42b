import type { Cell, Table } from '../model/table.ts'

/**
 * The whole table as CSV (RFC 4180): columns as in its YAML under their names, cells as the source prints them, a symbol in square
 * brackets, lines ended by CR and LF.
 */
export function csv({ description, rows }: Table): string {
  const names = description.columns.map(({ name }) => name)
  const lines = [names, ...rows.map(({ cells }) => names.map((name) => field(cells[name])))]
  return lines.map((fields) => `${line(fields)}\r\n`).join('')
}

const field = (cell: Cell | undefined) => {
  if (cell === undefined) return ''
  const symbol = cell.symbol === null ? '' : `[${cell.symbol}]`
  return [cell.printed, symbol].filter((part) => part !== '').join(' ')
}

/** The fields parted by commas. A line of one empty field is quoted: a blank line would be no row at all. */
function line(fields: readonly string[]): string {
  if (fields.length === 1 && fields[0] === '') return '""'
  return fields.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')
}
