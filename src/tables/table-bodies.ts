import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Cell, type Column, numericTypes, type Row, symbolMeanings, type Table } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { noteLinks } from './note-links.ts'
import type { NoteMarks } from './note-marks.ts'
import { printedCell } from './printed-cell.ts'
import { printedValue } from './printed-value.ts'
import { rowLabel } from './row-label.ts'
import type { Selection } from './selection.ts'

/** A body for each group of rows, in the order in which groups first occur, under its heading row; one body without groups. */
export function tableBodies(table: Table, shown: Selection, marks: NoteMarks, id: string): readonly Element[] {
  const { columns, group, rows } = shown
  const titles = [...new Set(rows.map((row) => titleOf(row, group)))]
  return titles.map((title) => {
    const members = rows.filter((row) => titleOf(row, group) === title)
    const heading = h('tr', { className: ['group'] }, [h('th', { scope: 'rowgroup', colSpan: columns.length }, title)])
    const lines = members.map((row) => line(row, row.key === table.description.total, shown, marks, id))
    return h('tbody', title === '' ? lines : [heading, ...lines])
  })
}

const titleOf = (row: Row, group: Column | undefined) =>
  group === undefined ? '' : printedCell(cellOf(row, group), group)

function line(row: Row, total: boolean, { columns, header }: Selection, marks: NoteMarks, id: string): Element {
  const cells = columns.map((column) => {
    const links = noteLinks(id, marks.at({ row: row.key, column: column.name }))
    if (column === header) return h('th', { scope: 'row', ...alignment(column) }, [rowLabel(row, column), ...links])
    const cell = cellOf(row, column)
    if (cell.printed === '' && cell.symbol === null) return h('td', { className: ['blank'] }, [...links])
    if (cell.printed !== '') return h('td', alignment(column), [...valueAndSymbol(cell, column), ...links])
    const classes = numericTypes.has(column.type) ? ['numeric', 'symbol'] : ['symbol']
    return h('td', { className: classes }, [...valueAndSymbol(cell, column), ...links])
  })
  return h('tr', total ? { className: ['total'] } : {}, cells)
}

const alignment = ({ type }: Column) => (numericTypes.has(type) ? { className: ['numeric'] } : {})

function valueAndSymbol(cell: Cell, column: Column): readonly (string | Element)[] {
  const value = printedValue(cell, column)
  if (cell.symbol === null) return [value]
  const symbol = h('abbr', { title: symbolMeanings[cell.symbol] }, `[${cell.symbol}]`)
  return value === '' ? [symbol] : [value, ' ', symbol]
}
