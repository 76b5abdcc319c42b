import { parse } from 'csv-parse/sync'
import type { Row, Table } from '../../../src/model/table.ts'
import { cellOf } from '../../../src/tables/cell-of.ts'
import { printedCell } from '../../../src/tables/printed-cell.ts'
import { type TableGrid, under } from './table-grid.ts'

/** How the rows of a table on a page differ from those that it has to show. */
export function gridDifferences(
  table: Table,
  grid: TableGrid,
  rows: readonly Row[],
  columns: Table['description']['columns'],
): readonly string[] {
  const { group } = table.description
  const left = [...grid.rows]
  const missing = rows.flatMap((row) => {
    const texts = columns.map((column) => ({ column, text: spaced(printedCell(cellOf(row, column), column)) }))
    const saysAll = ({ heading, cells }: TableGrid['rows'][number]) =>
      texts.filter(({ column, text }) => {
        const told = column.name === group ? heading : under(cells, column)
        // A blank that heads a row is replaced by the row's key, and one that heads a group by nothing.
        return told !== text && !(text === '' && (told === row.key || told === undefined))
      })
    const place = left.findIndex((one) => saysAll(one).length === 0)
    if (place >= 0) {
      left.splice(place, 1)
      return []
    }
    const closest = grid.rows.toSorted((a, b) => saysAll(a).length - saysAll(b).length)[0]
    const wrong = closest === undefined ? texts : saysAll(closest)
    return wrong.map(
      ({ column, text }) =>
        `${row.key}, ${column.name}: “${closest === undefined ? '' : (under(closest.cells, column) ?? '')}”, not “${text}”`,
    )
  })
  return [...missing, ...(grid.rows.length === rows.length ? [] : [`${grid.rows.length} rows, not ${rows.length}`])]
}

/** How a CSV differs from the table, cell by cell. */
export function csvDifferences({ description, rows }: Table, csv: string): readonly string[] {
  const [header = [], ...lines] = parse(csv) as string[][]
  const names = description.columns.map(({ name }) => name)
  if (header.join() !== names.join()) return [`the columns ${header.join()}, not ${names.join()}`]
  const cells = rows.flatMap((row, index) =>
    description.columns.flatMap((column, place) => {
      const { printed, symbol } = cellOf(row, column)
      const text = [printed, symbol === null ? '' : `[${symbol}]`].filter((part) => part !== '').join(' ')
      const told = lines[index]?.[place] ?? ''
      return told === text ? [] : [`${row.key}, ${column.name}: “${told}”, not “${text}”`]
    }),
  )
  return [...cells, ...(lines.length === rows.length ? [] : [`${lines.length} rows, not ${rows.length}`])]
}

/** A text with every white space as one space. */
export const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
