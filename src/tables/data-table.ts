import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table } from '../model/table.ts'
import { headerIds } from './header-ids.ts'
import { noteMarks } from './note-marks.ts'
import { type Choice, selection } from './selection.ts'
import { tableBodies } from './table-bodies.ts'
import { tableHead } from './table-head.ts'

export interface DataTableOptions extends Choice {
  /** Begins every id of this use of the table: `table-scores`. Its notes (`tableNotes`) are given the same. */
  readonly id: string
  readonly caption: string
  /** True where the caption is already seen beside the table. */
  readonly captionHidden?: boolean
}

/** More rows than these, and the table scrolls under its header; more columns, and the table is printed on its side. */
const longAbove = 15
const wideAbove = 8

/**
 * A table in the region that scrolls when it is too wide and takes focus. The meaning of its symbols (`symbolLegend`) stands before
 * it and its notes (`tableNotes`) after it.
 */
export function dataTable(table: Table, options: DataTableOptions): Element {
  const { id, caption, captionHidden = false } = options
  const shown = selection(table, options)
  const marks = noteMarks(table, shown)
  const captionId = `${id}-caption`
  const drawing = { id, marks, ids: headerIds(shown, id) }
  const size = [
    ...(shown.rows.length > longAbove ? ['long'] : []),
    ...(shown.columns.length > wideAbove ? ['wide'] : []),
  ]
  return h('div', { className: ['table-region'], role: 'region', ariaLabelledBy: [captionId], tabIndex: 0 }, [
    h('table', { className: ['data', ...size] }, [
      h('caption', { id: captionId, ...(captionHidden && { className: ['visually-hidden'] }) }, caption),
      ...tableHead(shown.columns, drawing),
      ...tableBodies(table, shown, drawing),
    ]),
  ])
}
