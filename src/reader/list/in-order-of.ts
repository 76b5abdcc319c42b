import { earliestDay, latestDay } from '../../format/day.ts'
import type { ListIndex } from './list-index.ts'
import type { RecommendationOrder } from './recommendation-terms.ts'

/** Entries in the order that a reader asks for. Those that have no such date come last; equals keep the list's own order. */
export function inOrderOf(
  order: RecommendationOrder,
  entries: readonly number[],
  { columns, days }: ListIndex,
): readonly number[] {
  if (order === 'newest') return entries
  const column = { oldest: columns.issued, deadline: columns.due, silent: columns.silent }[order]
  const meant = order === 'deadline' ? latestDay : earliestDay
  const keys = days.map((day) => (day === '' ? '9999' : meant(day)))
  const key = (entry: number) => keys[column[entry] ?? 0] ?? ''
  return entries.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))) || one - other)
}
