import type { Table } from '../../../src/model/table.ts'
import { cellOf } from '../../../src/tables/cell-of.ts'
import { dayPrinted, daySpan } from './day-span.ts'

/** How the moments of a column lie to one another, told from the column itself. */
export interface Moments {
  /** Whether they lie by the calendar, so that the axis prints months or years. */
  readonly calendar: boolean
  /** Where a moment lies, as the table's file has it. */
  readonly placeOf: (raw: string) => number
  /** Where a month or year of the axis lies; null for other words. */
  readonly placePrinted: (text: string) => number | null
}

/** Days for dates and months, numbers for whole numbers and years of four digits, else steps in the order of `values` or of the table. */
export function momentsOf({ description, rows }: Table, name: string): Moments {
  const column = description.columns.find((one) => one.name === name)
  if (column === undefined) throw new Error(`The table has no column ${name}.`)
  const raws = rows.map((row) => cellOf(row, column).printed).filter((raw) => raw !== '')
  if (column.type === 'date' || column.type === 'month')
    return { calendar: true, placeOf: (raw) => daySpan(raw).first, placePrinted: dayPrinted }
  const isNumber = column.type === 'integer' || raws.every((raw) => /^\d{4}$/.test(raw))
  const found = [...new Set(raws)]
  const order = column.values?.filter((value) => found.includes(value)) ?? found
  return { calendar: false, placeOf: isNumber ? Number : (raw) => order.indexOf(raw), placePrinted: () => null }
}
