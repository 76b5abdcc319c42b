import type { Element } from 'hast'
import { h } from 'hastscript'
import { numericTypes, type Row, type Table } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import type { HeaderIds } from './header-ids.ts'
import { noteLinks } from './note-links.ts'
import type { NoteMarks } from './note-marks.ts'
import { rowGroups } from './row-groups.ts'
import { rowLabels } from './row-label.ts'
import type { Selection } from './selection.ts'
import { tableCell } from './table-cell.ts'
import { tails } from './tails.ts'

/** What all rows of a table have in common. */
interface Drawing {
  readonly id: string
  readonly shown: Selection
  readonly marks: NoteMarks
  readonly ids: HeaderIds | null
  readonly totals: ReadonlySet<string>
  readonly tails: ReturnType<typeof tails>
}

/** A body for each group of rows, under its heading row; one body without groups; a sentence where there are no rows. */
export function tableBodies(
  table: Table,
  shown: Selection,
  { id, marks, ids }: Pick<Drawing, 'id' | 'marks' | 'ids'>,
): readonly Element[] {
  const { columns, rows } = shown
  if (rows.length === 0)
    return [h('tbody', [h('tr', [h('td', { colSpan: columns.length }, 'This table has no rows.')])])]
  const totals = new Set(table.description.total)
  const drawing = { id, shown, marks, ids, totals, tails: tails(columns, rows, marks) }
  return rowGroups(shown).map(({ title, rows }) => {
    const lines = rows.map((row) => line(row, title, drawing))
    if (title === '') return h('tbody', lines)
    const named = ids === null ? {} : { id: ids.group(title) }
    const heading = h('th', { scope: 'rowgroup', colSpan: columns.length, ...named }, [h('span', title)])
    return h('tbody', [h('tr', { className: ['group'] }, [heading]), ...lines])
  })
}

function line(row: Row, title: string, { id, shown, marks, ids, totals, tails }: Drawing): Element {
  const { columns, headers, highlighted } = shown
  const labels = rowLabels(row, headers)
  const own = ids === null || title === '' ? [] : [ids.group(title)]
  const heads = headers.filter((_, index) => labels[index] !== '')
  const headersOf = (column: Selection['columns'][number]) =>
    ids === null
      ? []
      : [
          ...(column.group === undefined ? [] : [ids.above(column)]),
          ids.column(column),
          ...own,
          ...heads.map((head) => ids.row(row.key, head)),
        ]
  const isHighlighted = highlighted.has(row.key)
  const cells = columns.map((column) => {
    const links = noteLinks(id, marks.at({ row: row.key, column: column.name }))
    if (!heads.includes(column)) {
      return tableCell(cellOf(row, column), { column, links, headers: headersOf(column), tail: tails.get(column) })
    }
    const label = labels[headers.indexOf(column)] ?? ''
    const named = ids === null ? {} : { id: ids.row(row.key, column), ...(own.length > 0 && { headers: own }) }
    const classes = numericTypes.has(column.type) ? { className: ['numeric'] } : {}
    return h('th', { scope: 'row', ...named, ...classes }, [isHighlighted ? h('strong', label) : label, ...links])
  })
  const classes = [...(totals.has(row.key) ? ['total'] : []), ...(isHighlighted ? ['highlighted'] : [])]
  return h('tr', classes.length === 0 ? {} : { className: classes }, cells)
}
