import { nearest } from '../format/nearest.ts'
import { placeOf } from '../model/place-of.ts'
import type { Problem } from '../model/problem.ts'
import type { Link, Table } from '../model/table.ts'
import { type CellName, cellId, countIn } from './count.ts'

/** Two cells that print one count. */
export type Same = readonly [one: CellName, other: CellName]

/** The pairs of cells that a table's links make one count. What a link names and is not there, or differs, is told. */
export function sameCounts(
  table: Table,
  tables: ReadonlyMap<string, Table>,
): { readonly pairs: readonly Same[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const pairs = (table.description.links ?? []).flatMap((link, index) => {
    const tell = (found: string, allowed: string, remedy: string, rule = 'table-link-exists') => {
      const place = placeOf(table, `links.${index}`) ?? { file: table.file, line: 1, column: 1 }
      problems.push({ ...place, subject: 'links', found, allowed, remedy, rule, severity: 'error' })
    }
    return pairsOf(table, link, tables, tell)
  })
  return { pairs, problems }
}

type Tell = (found: string, allowed: string, remedy: string, rule?: string) => void

function pairsOf(table: Table, link: Link, tables: ReadonlyMap<string, Table>, tell: Tell): readonly Same[] {
  const other = tables.get(link.table)
  if (other === undefined) {
    const near = nearest(link.table, tables.keys())
    tell(
      `There is no table “${link.table}”.`,
      'A link names a table of this site, as publication/table.',
      near === undefined ? 'Write another, or take the link out.' : `Did you mean ${near}?`,
    )
    return []
  }
  const theirs = link.their_column ?? link.column
  for (const [of, name] of [[table, link.column] as const, [other, theirs] as const]) {
    if (of.description.columns.some((column) => column.name === name)) continue
    const names = of.description.columns.map((column) => column.name)
    tell(`The table ${of.id} has no column “${name}”.`, `Its columns are ${names.join(', ')}.`, 'Name one of them.')
    return []
  }
  const rows = table.rows.filter(({ key }) => link.row === undefined || key === link.row)
  const their = new Map(other.rows.map((row) => [row.key, row]))
  const found = rows.flatMap((row) => {
    const same = their.get(link.their_row ?? row.key)
    return same === undefined ? [] : [{ row, same }]
  })
  if (found.length === 0) {
    tell(
      `No row of ${table.id} has its like in ${other.id}.`,
      'A link joins rows with equal keys, or row and their_row.',
      'Write the keys of two rows, or take the link out.',
    )
  }
  return found.flatMap(({ row, same }) => {
    const [here, there] = [countIn(row, link.column), countIn(same, theirs)]
    if (here === null || there === null) return []
    if (here !== there) {
      tell(
        `${link.column} in row ${row.key} is ${here} here and ${there} in ${other.id}.`,
        'Linked cells print the same count.',
        'Correct one of the two, or link other cells.',
        'table-links-agree',
      )
    }
    return [
      [
        { table: table.id, row: row.key, column: link.column },
        { table: other.id, row: same.key, column: theirs },
      ] as const,
    ].filter(([one, two]) => cellId(one) !== cellId(two))
  })
}
