import type { Table } from '../model/table.ts'
import { conditions, meets } from './conditions.ts'
import type { Fault } from './fault.ts'
import { listed } from './listed.ts'
import type { Choice } from './selection.ts'
import { unknownColumn } from './unknown-column.ts'

/** What is wrong with an author's choice of columns and rows; empty where nothing is. */
export function choiceFaults(table: Table, { columns, where }: Choice): readonly Fault[] {
  const known = (name: string) => table.description.columns.some((column) => column.name === name)
  const unknown = listed(columns).filter((name) => !known(name))
  return [
    ...unknown.map((name) => unknownColumn(table, 'columns', name)),
    ...(where === undefined ? [] : whereFaults(table, where, known)),
  ]
}

function whereFaults(table: Table, where: string, known: (name: string) => boolean): readonly Fault[] {
  const wanted = conditions(where)
  if (wanted === null) {
    return [
      {
        subject: 'where',
        found: `“${where}” is not a list of conditions.`,
        allowed: 'A condition is column=value; several are separated by commas.',
        remedy: 'Write for instance where="family=Large, year=2004".',
        rule: 'where-readable',
      },
    ]
  }
  const unknown = wanted.filter(({ column }) => !known(column))
  if (unknown.length > 0) return unknown.map(({ column }) => unknownColumn(table, 'where', column))
  if (table.rows.some((row) => meets(row, wanted))) return []
  const [first] = wanted
  const values = [...new Set(table.rows.map((row) => row.cells[first?.column ?? '']?.printed ?? ''))]
  const some = values.slice(0, 8).map((value) => `“${value}”`)
  return [
    {
      subject: 'where',
      found: `No row of “${table.name}” has ${where}.`,
      allowed: `The values of ${first?.column} are ${some.join(', ')}${values.length > 8 ? ' …' : ''}.`,
      remedy: 'Write the value as the CSV has it, capitals included.',
      rule: 'where-matches',
    },
  ]
}
