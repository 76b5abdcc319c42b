import { type Cell, type Column, numericTypes, type Table } from '../model/table.ts'

/** A column of a table that the site makes itself. */
export type ComputedColumn = Pick<Column, 'name' | 'title' | 'type'> & Partial<Column>

/** A table that no publication has: made from registers for one page, and shown there alone. */
export interface ComputedTable {
  /** Unique on its page. */
  readonly name: string
  readonly title: string
  /** Where its numbers come from, as the end of the sentence “Source: …”. */
  readonly source: { readonly document: string; readonly section: string }
  readonly columns: readonly ComputedColumn[]
  /** The column that groups the rows under headings. */
  readonly group?: string
  /** What each row prints by column; what is left out is blank. */
  readonly rows: readonly Readonly<Record<string, string | undefined>>[]
}

/** The table as charts and tables of figures read one. Rows are named by their places: 1, 2, 3 … */
export function computedTable({ name, title, source, columns, group, rows }: ComputedTable): Table {
  return {
    id: `computed/${name}`,
    publication: 'computed',
    name,
    description: {
      title,
      source,
      columns: columns.map((column) => ({ required: false, symbols: [], shown: true, ...column })),
      key: columns.slice(0, 1).map((column) => column.name),
      ...(group !== undefined && { group }),
      notes: [],
      rules: [],
    },
    rows: rows.map((row, place) => ({
      key: String(place + 1),
      line: place + 1,
      cells: Object.fromEntries(columns.map((column) => [column.name, cell(row[column.name] ?? '', column)])),
    })),
    file: '',
  }
}

function cell(printed: string, { type }: ComputedColumn): Cell {
  if (printed === '') return { printed, value: null, symbol: null }
  return { printed, value: numericTypes.has(type) ? Number(printed) : printed, symbol: null }
}
