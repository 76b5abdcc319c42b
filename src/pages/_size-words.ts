import { plural } from '../format/plural.ts'
import type { Table } from '../model/table.ts'

/** How large a table is: “14 rows, 9 columns”. */
export function sizeWords({ rows, description }: Table): string {
  return `${plural(rows.length, 'row', 'rows')}, ${plural(description.columns.length, 'column', 'columns')}`
}
