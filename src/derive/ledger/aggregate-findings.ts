import { earliestDay } from '../../format/day.ts'
import type { Aggregate } from '../../model/registers/aggregates.ts'

/** What a publication tells of a body of recommendations in counts alone. */
export interface AggregateFinding {
  readonly publication: string
  readonly subject: string
  readonly date: string
  /** How many there were; left out where the source does not say. */
  readonly total?: number
  readonly sources: readonly string[]
  readonly rows: readonly Aggregate[]
}

/** Findings that are printed only as counts, by publication, subject and date; latest first, else in the register's order. */
export function aggregateFindings(aggregates: readonly Aggregate[]): readonly AggregateFinding[] {
  const groups = Map.groupBy(aggregates, ({ publication, subject, date }) =>
    [publication, subject, date].join('\u0000'),
  )
  return [...groups.values()]
    .flatMap((rows): AggregateFinding[] => {
      const [first] = rows
      if (first === undefined) return []
      const total = rows.find((row) => row.total !== undefined)?.total
      const { publication, subject, date } = first
      const sources = [...new Set(rows.map(({ source }) => source))]
      return [{ publication, subject, date, ...(total !== undefined && { total }), sources, rows }]
    })
    .sort((one, other) => (earliestDay(one.date) < earliestDay(other.date) ? 1 : -1) * Number(one.date !== other.date))
}
