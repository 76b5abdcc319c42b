import { day, shortMonth } from '../format/day.ts'
import { number } from '../format/number.ts'
import { type Cell, type Column, numericTypes } from '../model/table.ts'
import { unit } from './unit.ts'

/** A cell's value for reading, without its symbol: “57%”, “£2,203,600”, “8,750”, “Jul 2002”; empty where there is none. */
export function printedValue({ printed }: Cell, column: Column): string {
  if (printed === '') return ''
  if (column.type === 'date') return day(printed)
  if (column.type === 'month') return shortMonth(printed)
  if (!numericTypes.has(column.type)) return printed
  const { before, after } = unit(column)
  const digits = number(printed)
  const minus = digits.startsWith('\u2212') ? '\u2212' : ''
  return minus + before + digits.slice(minus.length) + after
}
