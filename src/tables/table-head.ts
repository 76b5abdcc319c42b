import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Column, numericTypes } from '../model/table.ts'
import type { HeaderIds } from './header-ids.ts'
import { noteLinks } from './note-links.ts'
import type { NoteMarks } from './note-marks.ts'
import { unit } from './unit.ts'

/** What a header is drawn with. */
interface Drawing {
  readonly id: string
  readonly marks: NoteMarks
  readonly ids: HeaderIds | null
}

/** The header of a table in one row, or in two where columns have a `group`; before it the column groups that the upper row spans. */
export function tableHead(columns: readonly Column[], drawing: Drawing): readonly Element[] {
  const { ids } = drawing
  const cell = (column: Column, rowSpan?: number) => columnHeader(column, drawing, rowSpan)
  if (columns.every(({ group }) => group === undefined)) {
    return [
      h('thead', [
        h(
          'tr',
          columns.map((column) => cell(column)),
        ),
      ]),
    ]
  }
  const runs = neighbours(columns)
  // A header of scope `colgroup` must begin a column group, which only <colgroup> makes.
  const groups = runs.map(({ members }) => h('colgroup', members.length > 1 ? { span: members.length } : {}))
  const upper = runs.flatMap(({ title, members }) =>
    title === undefined
      ? members.map((column) => cell(column, 2))
      : [
          h(
            'th',
            {
              scope: 'colgroup',
              ...(members.length > 1 && { colSpan: members.length }),
              ...(ids !== null && members[0] !== undefined && { id: ids.above(members[0]) }),
            },
            title,
          ),
        ],
  )
  const lower = columns.filter(({ group }) => group !== undefined).map((column) => cell(column))
  return [...groups, h('thead', [h('tr', upper), h('tr', lower)])]
}

function columnHeader(column: Column, { id, marks, ids }: Drawing, rowSpan?: number): Element {
  const { header } = unit(column)
  const properties = {
    scope: 'col',
    ...(rowSpan !== undefined && { rowSpan }),
    ...(ids !== null && { id: ids.column(column) }),
    ...(ids !== null && column.group !== undefined && { headers: [ids.above(column)] }),
    ...(numericTypes.has(column.type) && { className: ['numeric'] }),
  }
  const named = header === '' ? [] : [' ', h('span', { className: ['unit'] }, `(${header})`)]
  return h('th', properties, [column.title, ...named, ...noteLinks(id, marks.at({ column: column.name }))])
}

/** Neighbouring columns under one header; each without a `group` stands alone. */
function neighbours(columns: readonly Column[]): readonly { title: string | undefined; members: Column[] }[] {
  const runs: { title: string | undefined; members: Column[] }[] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last !== undefined && column.group !== undefined && last.title === column.group) last.members.push(column)
    else runs.push({ title: column.group, members: [column] })
  }
  return runs
}
