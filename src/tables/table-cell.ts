import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import { type Cell, type Column, numericTypes, symbolMeanings } from '../model/table.ts'
import { printedValue } from './printed-value.ts'
import { parted } from './tails.ts'

/** What a cell of data stands beside. */
export interface CellSurroundings {
  readonly column: Column
  /** The marks of its notes. */
  readonly links: readonly Element[]
  /** The ids of its headers, where the table gives them. */
  readonly headers: readonly string[]
  /** The room kept behind its whole digits, where the column needs any. */
  readonly tail: number | undefined
}

/** One cell of data. */
export function tableCell(cell: Cell, { column, links, headers, tail }: CellSurroundings): Element {
  const named: Properties = headers.length === 0 ? {} : { headers: [...headers] }
  const isNumeric = numericTypes.has(column.type)
  if (cell.printed === '' && cell.symbol === null) {
    return h('td', { ...named, className: ['blank'] }, [...absence(column), ...links])
  }
  const symbol = cell.symbol === null ? [] : [h('abbr', { title: symbolMeanings[cell.symbol] }, `[${cell.symbol}]`)]
  if (cell.printed === '') {
    return h('td', { ...named, className: isNumeric ? ['numeric', 'symbol'] : ['symbol'] }, [...symbol, ...links])
  }
  const value = printedValue(cell, column)
  const behind = [...(symbol.length === 0 ? [] : [' ', ...symbol]), ...links]
  const classes = isNumeric ? { className: ['numeric'] } : {}
  if (tail === undefined) return h('td', { ...named, ...classes }, [value, ...behind])
  const [whole, end] = parted(value)
  return h('td', { ...named, ...classes }, [
    whole,
    h('span', { className: ['tail', `tail-${tail}`] }, [end, ...behind]),
  ])
}

/**
 * A cell where a value could stand and none does is said to be so to those who don't see it: screen readers pass over what is
 * empty, or leave open whether they missed something. It is a name and no text, so that what is copied or searched stays blank. A
 * blank text says by itself that there is nothing to say.
 */
const absence = ({ type }: Column) =>
  type === 'text' ? [] : [h('span', { className: ['no-value'], role: 'img', ariaLabel: 'No value' })]
