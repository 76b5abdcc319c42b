import { series } from '../format/sentence.ts'
import type { Condition, Query } from '../model/query.ts'
import type { Column } from '../model/table.ts'
import { reference } from './references.ts'
import type { Origin } from './sources.ts'
import { takeOf } from './take-of.ts'

/** The registers from which a query takes something, that of its rows first. */
function registersRead(query: Query, columns: readonly Column[]): readonly Origin[] {
  const takes = columns.flatMap((column) => takeOf(column) ?? [])
  const fields = (conditions: readonly Condition[]) => conditions.map(({ field }) => field)
  const paths = [
    ...fields(query.where),
    ...(query.by === undefined ? [] : [`${query.by}.name`]),
    ...[query.month, query.year],
    ...(query.cases ?? []).flatMap(({ where }) => fields(where)),
    ...takes.flatMap(({ field, show, where }) => [field, show, ...fields(where)]),
  ].filter((path) => path !== undefined)
  const read = new Set<Origin>([query.from])
  for (const path of paths.flatMap((path) => path.split(' | '))) {
    let origin: Origin = query.from
    for (const step of path.split('.').slice(0, -1)) {
      origin = reference(origin, step) ?? origin
      read.add(origin)
    }
  }
  return [...read]
}

/** Where the numbers of a table come from that a query builds: “Built from the registers of ratings and areas”. */
export function builtFrom(query: Query, columns: readonly Column[]): string {
  const read = registersRead(query, columns)
  const names = read.filter((origin) => origin !== 'publications')
  const registers = `the ${names.length === 1 ? 'register' : 'registers'} of ${series(names)}`
  return `Built from ${registers}${names.length < read.length ? ' and this site’s publications' : ''}`
}
