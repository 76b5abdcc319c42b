import type { Publication } from '../../model/library.ts'
import { publicSince } from '../../model/public-since.ts'
import type { LedgerEvent } from '../../model/registers/events.ts'
import type { Recommendation } from '../../model/registers/recommendations.ts'
import { inOrder } from './in-order.ts'
import type { Books } from './ledger.ts'
import { quarters } from './quarters.ts'

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
    (publication) => publicSince(publication),
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
  return first === undefined ? [] : quarters(first, day)
}
