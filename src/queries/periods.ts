import { dateExists } from '../model/fields.ts'
import type { Query } from '../model/query.ts'

/** What a table has a row for: every month, `2003-04`, or every year, `2003`. */
export type Period = 'month' | 'year'
const lengths: Readonly<Record<Period, number>> = { month: 7, year: 4 }

/** The period in which a date lies; undefined where the date is not exact enough to say. */
export function periodOf(date: string, period: Period): string | undefined {
  return date.length < lengths[period] ? undefined : date.slice(0, lengths[period])
}

/** Every period from the first to the last of these, in order; they must be in order themselves. */
export function periods(known: readonly string[], period: Period): readonly string[] {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const within = period === 'month' ? 12 : 1
  const number = (text: string) =>
    Number(text.slice(0, 4)) * within + (period === 'month' ? Number(text.slice(5, 7)) - 1 : 0)
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const at = number(first) + index
    return period === 'year' ? String(at) : `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The first and the last period for which a query asks by the ends that it sets to the same field, so that an empty one is a row. */
export function periodsAsked(query: Query, period: Period): readonly string[] {
  return query.where
    .filter(({ field }) => field === query[period])
    .flatMap(({ from = '', to = '' }) => [
      ...(dateExists(from) ? [`${from}-01`.slice(0, lengths[period])] : []),
      ...(dateExists(to) ? [`${to}-12`.slice(0, lengths[period])] : []),
    ])
}
