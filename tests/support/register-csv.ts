import { registers } from '../../src/model/registers/index.ts'

/** Rows of a register as a test says them: what it leaves out is blank, and the source is there. */
export type RegisterRows = readonly Readonly<Record<string, string>>[]

/** The text of a register’s file. A cell with a comma or a quote is quoted. */
export function registerCsv(name: keyof typeof registers, rows: RegisterRows): string {
  const columns = Object.keys(registers[name].row.shape)
  const lines = rows.map((row) => columns.map((column) => row[column] ?? (column === 'source' ? 'Bells' : '')))
  return [columns, ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
