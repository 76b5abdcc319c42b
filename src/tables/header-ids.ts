import type { Column } from '../model/table.ts'
import type { Selection } from './selection.ts'

/** The ids of a table's headers, by which its cells name those that are theirs. */
export interface HeaderIds {
  readonly column: (column: Column) => string
  /** Of the header above a column and its neighbours. */
  readonly above: (column: Column) => string
  readonly group: (title: string) => string
  readonly row: (key: string, header: Column) => string
}

/**
 * The ids of the headers of the table `id`; null for a table that needs none, because each cell has one column header and the
 * headers of its row. Where columns or rows are grouped, `scope` alone is not read out by every screen reader. Authors' names
 * hold no underscore, so that these ids are nobody else's.
 */
export function headerIds({ columns, headers, group, rows }: Selection, id: string): HeaderIds | null {
  if (group === undefined && columns.every((column) => column.group === undefined)) return null
  const place = (kind: string, index: number) => `${id}_${kind}${index + 1}`
  const rowOf = new Map(rows.map(({ key }, index) => [key, index]))
  const groups = new Map<string, number>()
  const groupOf = (title: string) => {
    const known = groups.get(title) ?? groups.size
    groups.set(title, known)
    return known
  }
  return {
    column: (column) => place('c', columns.indexOf(column)),
    above: (column) => place('s', firstOfRun(columns, column)),
    group: (title) => place('g', groupOf(title)),
    row: (key, header) => {
      const at = headers.indexOf(header)
      return place('r', rowOf.get(key) ?? 0) + (at > 0 ? `_${at + 1}` : '')
    },
  }
}

/** The place of the first of the neighbours that have one header in common with a column. */
function firstOfRun(columns: readonly Column[], column: Column): number {
  let place = columns.indexOf(column)
  while (place > 0 && columns[place - 1]?.group === column.group) place--
  return place
}
