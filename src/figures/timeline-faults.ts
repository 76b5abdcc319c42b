import { day, earliestDay, latestDay } from '../format/day.ts'
import { dateExists } from '../model/fields.ts'
import type { Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { rowLabel } from '../tables/row-label.ts'
import type { TimelineAttributes } from './chronology.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'

/** What is wrong with the columns of a timeline: cells that are no dates, and ends that lie before their beginnings. */
export function timelineFaults(table: Table, its: TimelineAttributes): readonly Fault[] {
  const names = { from: its.from, to: its.to }
  const strange = Object.entries(names).flatMap(([attribute, name]) =>
    name === undefined ? [] : dateFaults(table, its, attribute, name),
  )
  return strange.length > 0 || its.to === undefined ? strange : orderFaults(table, its, its.to)
}

function dateFaults(table: Table, its: TimelineAttributes, attribute: string, name: string): readonly Fault[] {
  const column = columnNamed(table, name)
  const cells = drawnRows(table, its).map((row) => ({ row, printed: cellOf(row, column).printed }))
  const wrong = cells.find(({ printed }) => printed !== '' && !dateExists(printed))
  if (wrong === undefined) return []
  const { columns } = table.description
  const dated = columns.filter((other) =>
    table.rows.every((row) => {
      const { printed } = cellOf(row, other)
      return (printed === '' && !other.required) || dateExists(printed)
    }),
  )
  return [
    {
      subject: attribute,
      found: `“${wrong.printed}” in the column “${name}” of “${table.name}” (line ${wrong.row.line}) is not a date.`,
      allowed: 'A timeline is drawn from days, months or years, such as 2021-03-11, 2021-03 or 2021.',
      remedy:
        dated.length === 0
          ? `Write dates in the cells of “${name}”, with the year first.`
          : `Write one of ${dated.map((other) => other.name).join(', ')}, or dates in the cells of “${name}”.`,
      rule: 'figure-column-fits',
    },
  ]
}

function orderFaults(table: Table, its: TimelineAttributes, to: string): readonly Fault[] {
  const [first, last, label] = [its.from, to, its.label].map((name) => columnNamed(table, name))
  if (first === undefined || last === undefined) return []
  return drawnRows(table, its).flatMap((row) => {
    const [begun, ended] = [cellOf(row, first).printed, cellOf(row, last).printed]
    if (begun === '' || ended === '' || earliestDay(begun) <= latestDay(ended)) return []
    return [
      {
        subject: 'to',
        found: `“${rowLabel(row, label)}” (line ${row.line} of “${table.name}”) is from ${day(begun)} to ${day(ended)}.`,
        allowed: 'A spell of time ends on the day on which it begins, or later.',
        remedy: 'Correct one of the two dates, or exchange from and to.',
        rule: 'figure-dates-in-order',
      },
    ]
  })
}
