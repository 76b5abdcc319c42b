import { type Column, numericTypes, type Row } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import type { NoteMarks } from './note-marks.ts'
import { printedValue } from './printed-value.ts'

/** A printed number in two: the digits before the point, and what stands behind them, such as “.5%”. */
export function parted(value: string): readonly [whole: string, tail: string] {
  const whole = /^\D*[\d,]*\d/.exec(value)?.[0] ?? value
  return [whole, value.slice(whole.length)]
}

const widest = 12

/**
 * For each column of numbers in which unequal things stand behind the digits before the point (decimals, symbols, note marks): the
 * room to be kept for them, in widths of a digit, so that units stand under units and points under points. Columns whose numbers
 * all end alike are not named: those are aligned by their right edge.
 */
export function tails(columns: readonly Column[], rows: readonly Row[], marks: NoteMarks): ReadonlyMap<Column, number> {
  const rooms = columns
    .filter(({ type }) => numericTypes.has(type))
    .flatMap((column): [Column, number][] => {
      const endings = rows.flatMap((row) => {
        const cell = cellOf(row, column)
        if (cell.printed === '') return []
        const [, tail] = parted(printedValue(cell, column))
        const symbol = cell.symbol === null ? '' : ` [${cell.symbol}]`
        return [{ text: tail + symbol, letters: marks.at({ row: row.key, column: column.name }).length }]
      })
      const kinds = new Set(endings.map(({ text, letters }) => `${text}\n${letters}`))
      if (kinds.size < 2) return []
      const room = Math.ceil(Math.max(...endings.map(({ text, letters }) => width(text) + letters * noteWidth)))
      return room > widest ? [] : [[column, room]]
    })
  return new Map(rooms)
}

const noteWidth = 1.5

/** How wide a short text is in widths of a digit: more rather than less, since what is too wide would push its number aside. */
function width(text: string): number {
  let sum = 0
  for (const sign of text) sum += /[.,\s[\]]/.test(sign) ? 0.65 : /[%mw]/.test(sign) ? 1.75 : 1.1
  return sum
}
