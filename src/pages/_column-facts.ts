import { earliestDay, latestDay } from '../format/day.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import { type Cell, type Column, numericTypes, SymbolName, symbolMeanings, type Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { printedValue } from '../tables/printed-value.ts'

const typeNames = {
  text: 'Text',
  integer: 'Whole number',
  decimal: 'Decimal number',
  percent: 'Per cent: 57 stands for 57 per cent',
  money: 'Amount of money',
  date: 'Date',
  month: 'Month',
  descriptor: 'One of an ordered list of words',
} as const

/** A column of a table for those who work with its data. */
export interface ColumnFacts {
  readonly title: string
  /** Its name in the CSV. */
  readonly name: string
  /** Type and unit. */
  readonly holds: string
  /** From the least to the greatest that occurs, or the levels from best to worst. */
  readonly range: string
  /** The symbols and blanks that occur, with how often. */
  readonly symbols: string
}

/** What one column holds. */
export function columnFacts(column: Column, { rows, description }: Table): ColumnFacts {
  const { title, name, type, unit, group } = column
  const cells = rows.map((row) => cellOf(row, column))
  const key = description.key.includes(name)
    ? [description.key.length === 1 ? 'names the row' : 'names the row with others']
    : []
  const bounds = column.min === undefined && column.max === undefined ? [] : [`allowed ${allowed(column)}`]
  return {
    title: group === undefined ? title : `${group}: ${title}`,
    name,
    holds: [typeNames[type] + (unit === undefined ? '' : `, in ${unit}`), ...key, ...bounds].join('; '),
    range: range(column, cells),
    symbols: marks(cells),
  }
}

function allowed({ min, max }: Column): string {
  const [least, most] = [min, max].map((bound) => (bound === undefined ? undefined : number(String(bound))))
  if (least === undefined) return `up to ${most}`
  return most === undefined ? `from ${least}` : `${least} to ${most}`
}

function range(column: Column, cells: readonly Cell[]): string {
  const { type, values } = column
  if (values !== undefined) {
    const listed = values.join(', ')
    return type === 'descriptor' ? `From best to worst: ${listed}` : `One of ${listed}`
  }
  const known = cells.filter(({ value }) => value !== null)
  if (known.length === 0) return '–'
  if (type === 'text') return plural(new Set(known.map(({ printed }) => printed)).size, 'value', 'different values')
  const ordered = known.toSorted((one, other) => place(one, false) - place(other, false))
  const [least] = ordered
  const greatest = known.toSorted((one, other) => place(one, true) - place(other, true)).at(-1)
  const ends = [least, greatest].map((cell) => (cell === undefined ? '' : printedValue(cell, column)))
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join(' to ')

  function place({ value, printed }: Cell, isEnd: boolean): number {
    if (numericTypes.has(type)) return Number(value)
    return Date.parse(isEnd ? latestDay(printed) : earliestDay(printed))
  }
}

function marks(cells: readonly Cell[]): string {
  const blanks = cells.filter(({ printed, symbol }) => printed === '' && symbol === null).length
  const used = SymbolName.options.flatMap((name) => {
    const count = cells.filter(({ symbol }) => symbol === name).length
    return count === 0 ? [] : [`[${name}] ${symbolMeanings[name]}: ${count}`]
  })
  return [...used, ...(blanks === 0 ? [] : [`blank: ${blanks}`])].join('; ') || '–'
}
