import { nearest } from '../format/nearest.ts'
import { type Finding, whereIs } from './check.ts'
import { returnsTo } from './returns-to.ts'

/** A register whose rows name other rows of it in one column. */
export interface References<Row extends { readonly id: string }> {
  readonly rows: readonly Row[]
  readonly column: keyof Row & string
  /** The register's file name without its ending. */
  readonly register: string
}

/** Rows that name a row which does not exist, or that come back to themselves when the references are followed. */
export function referenceFindings<Row extends { readonly id: string }>({
  rows,
  column,
  register,
}: References<Row>): Finding[] {
  const named = (row: Row | undefined) => row?.[column] as string | undefined
  const byId = new Map(rows.map((row) => [row.id, row]))
  return rows.flatMap((row) => {
    const target = named(row)
    if (target === undefined) return []
    const circle = returnsTo(row.id, (id) => named(byId.get(id)))
    if (byId.has(target) && !circle) return []
    const near = nearest(target, byId.keys())
    return [
      {
        ...whereIs(row, column, `data/registers/${register}.csv`),
        subject: column,
        found: circle
          ? `The ${column} of ${row.id} leads back to ${row.id}.`
          : `"${target}", the ${column} of ${row.id}, is not in the register.`,
        allowed: `It must be the id of another row of data/registers/${register}.csv.`,
        remedy: near === undefined || circle ? 'Correct it, or leave the cell blank.' : `Did you mean ${near}?`,
      },
    ]
  })
}
