import { latestDay } from '../../format/day.ts'
import type { Publication } from '../../model/library.ts'
import type { LedgerEvent } from '../../model/registers/events.ts'
import type { Recommendation } from '../../model/registers/recommendations.ts'
import { inOrder } from './in-order.ts'
import type { Books } from './ledger.ts'

/** What this site first said on one day: its edition of that day. */
export interface Change {
  /** A whole day. */
  readonly day: string
  readonly events: readonly LedgerEvent[]
  /** Publications whose recommendations came in on that day. */
  readonly publications: readonly {
    readonly publication: Publication
    readonly recommendations: readonly Recommendation[]
  }[]
}

/**
 * The ledger's changes by the day on which they were recorded, newest first. Recommendations come in on the day of their
 * publication's release; of a publication that gives none, it is not known when this site first had them, and nothing is said.
 */
export function changes(books: Books, publications: readonly Publication[]): readonly Change[] {
  const events = Map.groupBy(books.events, ({ recorded }) => recorded)
  const own = Map.groupBy(
    books.recommendations.filter(({ parent }) => parent === undefined),
    ({ publication }) => publication,
  )
  const released = Map.groupBy(
    publications.filter(({ slug, released }) => released !== undefined && own.has(slug)),
    ({ released }) => (released ?? '').slice(0, 10),
  )
  const days = [...new Set([...events.keys(), ...released.keys()])].sort().reverse()
  return days.map((day) => ({
    day,
    events: inOrder(events.get(day) ?? []),
    publications: (released.get(day) ?? []).map((publication) => ({
      publication,
      recommendations: own.get(publication.slug) ?? [],
    })),
  }))
}

/** The last days of the quarters that ended from the first recorded event to a day, oldest first. */
export function quarterEnds(books: Pick<Books, 'events'>, day: string): readonly string[] {
  const first = books.events.map(({ recorded }) => recorded).sort()[0]
  if (first === undefined) return []
  const ends: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(day.slice(0, 4)); year++) {
    for (const month of ['03', '06', '09', '12']) {
      const end = latestDay(`${year}-${month}`)
      if (end >= first && end < day) ends.push(end)
    }
  }
  return ends
}
