import { ascending } from '../format/ascending.ts'
import type { Table } from '../model/table.ts'

type Tables = ReadonlyMap<string, Table>

const known = new WeakMap<Tables, ReadonlyMap<string, readonly Table[]>>()

/** A publication's tables in the order of their names. All are parted once: looking through them for each publication is slow. */
export function tablesOf(publication: string, tables: Tables): readonly Table[] {
  const parted = known.get(tables) ?? byPublication(tables)
  known.set(tables, parted)
  return parted.get(publication) ?? []
}

const byPublication = (tables: Tables) =>
  Map.groupBy(
    [...tables.values()].sort((one, other) => ascending(one.name, other.name)),
    ({ publication }) => publication,
  )
