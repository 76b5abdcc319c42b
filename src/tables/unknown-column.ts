import { nearest } from '../format/nearest.ts'
import type { Table } from '../model/table.ts'
import type { Fault } from './fault.ts'

/** The fault of naming a column that the table does not have. */
export function unknownColumn(table: Table, subject: string, name: string): Fault {
  const names = table.description.columns.map((column) => column.name)
  const near = nearest(name, names)
  return {
    subject,
    found: `The table “${table.name}” has no column “${name}”.`,
    allowed: `Its columns are ${names.join(', ')}.`,
    remedy: near === undefined ? 'Write one of these names.' : `Did you mean “${near}”?`,
    rule: 'table-column-exists',
  }
}
