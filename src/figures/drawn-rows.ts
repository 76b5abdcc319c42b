import type { Row, Table } from '../model/table.ts'
import { listed } from '../tables/listed.ts'
import { selection } from '../tables/selection.ts'
import type { Attributes } from './attributes.ts'

/**
 * The rows that a chart draws: those that `where` leaves, without the total, which would dwarf its parts. An author who wants it
 * drawn beside them, such as an average of all areas, names it in `highlight`.
 */
export function drawnRows(table: Table, { where, highlight }: Attributes): readonly Row[] {
  const { total = [] } = table.description
  const named = new Set(listed(highlight))
  return selection(table, { where }).rows.filter(({ key }) => !total.includes(key) || named.has(key))
}
