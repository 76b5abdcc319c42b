import type { Element } from 'hast'
import { h } from 'hastscript'
import { SymbolName, symbolMeanings, type Table } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { type Choice, selection } from './selection.ts'

/** What the symbols mean that occur in the part of the table shown, to stand before it. Null where none occurs. */
export function symbolLegend(table: Table, choice: Choice = {}): Element | null {
  const { columns, rows } = selection(table, choice)
  const used = new Set(rows.flatMap((row) => columns.map((column) => cellOf(row, column).symbol)))
  const meanings = SymbolName.options
    .filter((symbol) => used.has(symbol))
    .map((name) => `[${name}] ${symbolMeanings[name]}`)
  return meanings.length === 0 ? null : h('p', { className: ['symbols'] }, `Symbols: ${meanings.join('; ')}.`)
}
