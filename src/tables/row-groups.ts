import type { Row } from '../model/table.ts'
import { cellOf } from './cell-of.ts'
import { printedCell } from './printed-cell.ts'
import type { Selection } from './selection.ts'

/** Rows under one heading; without a title, rows of no group. */
export interface RowGroup {
  readonly title: string
  readonly rows: readonly Row[]
}

/**
 * The rows by their groups, in the order in which groups first occur. Rows of no group, such as a total of all, stay where they stand
 * among the groups.
 */
export function rowGroups({ group, rows }: Pick<Selection, 'group' | 'rows'>): readonly RowGroup[] {
  const titleOf = (row: Row) => (group === undefined ? '' : printedCell(cellOf(row, group), group))
  const groups: { title: string; rows: Row[] }[] = []
  const known = new Map<string, Row[]>()
  for (const row of rows) {
    const title = titleOf(row)
    const last = groups.at(-1)
    const open = title === '' && last?.title === '' ? last.rows : known.get(title)
    if (open !== undefined) {
      open.push(row)
      continue
    }
    const members = [row]
    groups.push({ title, rows: members })
    if (title !== '') known.set(title, members)
  }
  return groups
}
