import type { Place } from '../model/problem.ts'
import type { BuiltTableDescription, Column } from '../model/table.ts'
import { compared } from './comparison.ts'
import { type Field, fieldReader } from './field.ts'
import type { PlaceOf, Tell } from './finding.ts'
import { type Group, groups } from './groups.ts'
import { matching } from './matching.ts'
import { measured } from './measured.ts'
import { queryFaults } from './query-faults.ts'
import { type Fact, factsOf, type Sources } from './sources.ts'
import { takeOf } from './take-of.ts'

/** One row as a query makes it: the texts of its cells in the order of the columns, and where each comes from. */
export interface QueriedRow {
  readonly cells: readonly string[]
  readonly place: (index: number) => Place
}

/**
 * The rows that a query makes of the registers: chosen, put together, measured and ordered. Only names and numbers of the
 * registers are read; nothing of an author's is executed. Null where the query itself has faults.
 */
export function queried(
  { query, columns, key }: Pick<BuiltTableDescription, 'query' | 'columns' | 'key'>,
  sources: Sources,
  placeOf: PlaceOf,
  tell: Tell,
): readonly QueriedRow[] | null {
  const faults = queryFaults(query, columns, sources, placeOf)
  for (const fault of faults) tell(fault)
  if (faults.length > 0) return null
  const fieldOf = fieldReader(sources, query.from)
  const chosen = matching(factsOf(sources, query.from), query.where, {
    fieldOf,
    placeOf,
    path: ['query', 'where'],
    tell,
  })
  const scaleOf = scales(sources, fieldOf)
  const made = groups(chosen, { query, sources, fieldOf, placeOf, tell }).map((group) => {
    const cells = columns.map((column, index) => {
      const path = ['columns', index, 'take']
      const take = takeOf(column)
      if (take === undefined) return untaken(group, column, key, placeOf(['query']))
      const rows = matching(group.rows, take.where, { fieldOf, placeOf, path: [...path, 'where'], tell })
      const what = `${column.name} of row ${group.key}`
      return measured(rows, { take, column, fieldOf, scaleOf, what, place: placeOf(path), tell })
    })
    const place = (index: number) => cells[index]?.place ?? placeOf(['query'])
    return { group, cells: cells.map(({ text }) => text), place }
  })
  const last = query.total === undefined ? [] : made.slice(-1)
  return [...ordered(last.length === 0 ? made : made.slice(0, -1), query.order ?? [], columns), ...last]
}

const untaken = ({ key, title }: Group, { name }: Column, keys: readonly string[], place: Place) => ({
  text: keys.includes(name) ? key : title,
  place,
})

/** A descriptor is ordered by the scale of its criterion. */
function scales(sources: Sources, fieldOf: (path: string) => Field): (row: Fact, field: Field) => readonly string[] {
  const byId = new Map(sources.registers.criteria.map(({ id, scale }) => [id, scale]))
  return (row, { origin, last }) =>
    origin === 'ratings' && last === 'descriptor' ? (byId.get(fieldOf('criterion').of(row)[0] ?? '') ?? []) : []
}

function ordered<Made extends QueriedRow>(
  rows: readonly Made[],
  order: readonly string[],
  columns: readonly Column[],
): readonly Made[] {
  const keys = order.map((name) => {
    const index = columns.findIndex((column) => column.name === name.replace(/^-/, ''))
    return { index, words: columns[index]?.values ?? [], turn: name.startsWith('-') ? -1 : 1 }
  })
  return rows.toSorted((one, other) => {
    for (const { index, words, turn } of keys) {
      const [first = '', second = ''] = [one.cells[index], other.cells[index]]
      const order = compared(first, second, words) * (first === '' || second === '' ? 1 : turn)
      if (order !== 0) return order
    }
    return 0
  })
}
