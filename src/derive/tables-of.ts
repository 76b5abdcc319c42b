import type { Table } from '../model/table.ts'

/** A publication's tables in the order of their names. */
export function tablesOf(publication: string, tables: ReadonlyMap<string, Table>): readonly Table[] {
  return [...tables.values()]
    .filter((table) => table.publication === publication)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
