import { nearest } from '../format/nearest.ts'
import { type Finding, whereIs } from './check.ts'

/** What one column of a register's row names, and where those names must stand. */
export interface Names {
  readonly row: object
  readonly column: string
  /** The register of the row, as its file is called without its ending. */
  readonly of: string
  readonly names: readonly string[]
  readonly known: ReadonlySet<string>
  /** The register in which they must stand. */
  readonly register: string
}

/** The names in a column that its register does not have; a list is told member by member. */
export function unknownNames({ row, column, of, names, known, register }: Names): readonly Finding[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const near = nearest(name, known)
      return {
        ...whereIs(row, column, `data/registers/${of}.csv`),
        subject: column,
        found: `"${name}" is not in the register of ${register}.`,
        allowed: `It must be an id of data/registers/${register}.csv.`,
        remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
      }
    })
}
