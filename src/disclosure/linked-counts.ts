import { ascending } from '../format/ascending.ts'
import type { Problem } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import { type CellName, type Count, cellId, countIn, type Relation } from './count.ts'
import { joined } from './joined.ts'
import type { Policy } from './policy.ts'
import { relationsOf } from './relations-of.ts'
import { type Same, sameCounts } from './same-counts.ts'
import { sumsOfRests } from './sums-of-rests.ts'

/** Counts that hang together: whoever hides one of them has to think of the others. In the order of their ids. */
export interface LinkedCounts {
  readonly counts: readonly Count[]
  readonly relations: readonly Relation[]
  /** The ids of counts that a table without a threshold prints, with that table: they can't be hidden. */
  readonly printed: ReadonlyMap<string, string>
}

/**
 * The counts of people in all tables under a threshold, parted into those that hang together by rules and links. The order of
 * files, tables and rows makes no difference.
 */
export function linkedCounts(
  tables: ReadonlyMap<string, Table>,
  policies: ReadonlyMap<string, Policy>,
): { readonly groups: readonly LinkedCounts[]; readonly problems: readonly Problem[] } {
  const shielded = [...policies.keys()].sort(ascending).flatMap((id) => tables.get(id) ?? [])
  const cells = shielded.flatMap(cellsOf)
  const ids = new Set(cells.map(cellId))
  const links = [...tables.values()].map((table) => sameCounts(table, tables))
  const pairs = links.flatMap(({ pairs }) => pairs)
  const name = joined(pairs.map(([one, other]) => [cellId(one), cellId(other)] as const))
  const told = shielded.map((table) => relationsOf(table, ids))
  const declared = told.flatMap(({ relations }) => relations).map((relation) => renamed(relation, name))
  const relations = unique([...declared, ...sumsOfRests(declared)])
  const implied = new Map(told.flatMap(({ implied }) => implied).map((count) => [count.id, count]))
  const printedCells = Map.groupBy(cells, (cell) => name(cellId(cell)))
  const counts = [
    ...[...printedCells].map(
      ([id, group]): Count => ({ id, value: group[0]?.value ?? 0, cells: group, implied: null }),
    ),
    ...implied.values(),
  ].sort((one, other) => ascending(one.id, other.id))
  const printed = printedElsewhere(pairs, ids, name)

  const group = joined(
    relations.flatMap(({ total, parts }) => {
      const [first, ...others] = total === null ? parts : [total, ...parts]
      return first === undefined ? [] : others.map((other) => [first, other] as const)
    }),
  )
  const byGroup = Map.groupBy(counts, ({ id }) => group(id))
  const relationsBy = Map.groupBy(relations, ({ total, parts }) => group(total ?? parts[0] ?? ''))
  return {
    groups: [...byGroup].map(([id, counts]) => ({ counts, relations: relationsBy.get(id) ?? [], printed })),
    problems: links.flatMap(({ problems }) => problems),
  }
}

const cellsOf = (table: Table): readonly (CellName & { readonly value: number })[] =>
  table.rows.flatMap((row) =>
    table.description.columns.flatMap(({ name, counts }) => {
      const value = counts === 'people' ? countIn(row, name) : null
      return value === null ? [] : [{ table: table.id, row: row.key, column: name, value }]
    }),
  )

const renamed = ({ total, parts, ...rest }: Relation, name: (id: string) => string): Relation => ({
  ...rest,
  total: total === null ? null : name(total),
  parts: parts.map(name).sort(ascending),
})

const unique = (relations: readonly Relation[]): readonly Relation[] =>
  [...new Map(relations.map((relation) => [JSON.stringify([relation.total, relation.parts]), relation]))]
    .sort(([one], [other]) => ascending(one, other))
    .map(([, relation]) => relation)

/** Counts that stand in a cell which is no count of people under a threshold, with the table of that cell. */
function printedElsewhere(
  pairs: readonly Same[],
  ids: ReadonlySet<string>,
  name: (id: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    pairs.flat().flatMap((cell) => (ids.has(cellId(cell)) ? [] : [[name(cellId(cell)), cell.table] as const])),
  )
}
