import { nearest } from '../format/nearest.ts'
import { type Finding, whereIs } from './check.ts'

/** What one column of a register's row names, or one field of another description, and where those names must stand. */
export interface Names {
  readonly row: object
  readonly column: string
  /** The file of the row, where the row does not know its place. */
  readonly file: string
  readonly names: readonly string[]
  readonly known: ReadonlySet<string>
  /** The register in which they must stand. */
  readonly register: string
  /** What is allowed, where that is more than an id of the register. */
  readonly allowed?: string
}

/** The names in a column that its register does not have; a list is told member by member. */
export function unknownNames({ row, column, file, names, known, register, allowed }: Names): readonly Finding[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const near = nearest(name, known)
      return {
        ...whereIs(row, column, file),
        subject: column,
        found: `"${name}" is not in the register of ${register}.`,
        allowed: allowed ?? `It must be an id of data/registers/${register}.csv.`,
        remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
      }
    })
}
