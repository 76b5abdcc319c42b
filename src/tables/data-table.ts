import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table } from '../model/table.ts'
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

/**
 * A table in the region that scrolls when it is too wide and takes focus. The meaning of its symbols (`symbolLegend`) stands before
 * it and its notes (`tableNotes`) after it.
 */
export function dataTable(table: Table, options: DataTableOptions): Element {
  const { id, caption, captionHidden = false } = options
  const shown = selection(table, options)
  const marks = noteMarks(table, shown)
  const captionId = `${id}-caption`
  return h('div', { className: ['table-region'], role: 'region', ariaLabelledBy: [captionId], tabIndex: 0 }, [
    h('table', { className: ['data'] }, [
      h('caption', { id: captionId, ...(captionHidden && { className: ['visually-hidden'] }) }, caption),
      ...tableHead(shown.columns, marks, id),
      ...tableBodies(table, shown, marks, id),
    ]),
  ])
}
