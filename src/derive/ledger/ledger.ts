import type { Publication } from '../../model/library.ts'
import { publicSince } from '../../model/public-since.ts'
import type { Body } from '../../model/registers/bodies.ts'
import type { LedgerEvent } from '../../model/registers/events.ts'
import type { Registers } from '../../model/registers/index.ts'
import type { Addressee, Recommendation } from '../../model/registers/recommendations.ts'
import { byName } from '../by-name.ts'
import { asked } from './asked.ts'
import { inOrder } from './in-order.ts'
import { deciding, type Label, label } from './label.ts'
import { type Measures, measures } from './measures.ts'
import { folded, type State } from './state.ts'

/** The ledger's unit: one recommendation and one of those it asks. */
export interface Entry {
  readonly recommendation: Recommendation
  /** The whole of which it is a part. */
  readonly parent?: Recommendation
  readonly addressee: Addressee
  /** The body that has it now: the last to take it over, or its successor is not assumed. */
  readonly body?: string
  readonly state: State
  readonly label: Label
  readonly measures: Measures
}

/** The ledger as it stood at the end of a day. */
export interface Ledger {
  /** The day for which it is computed. */
  readonly day: string
  readonly entries: readonly Entry[]
}

/** The registers from which a ledger is made. */
export type Books = Pick<Registers, 'recommendations' | 'addressees' | 'events'>

/**
 * Every recommendation × addressee, in the registers' order, as it stood on a day for those who looked then: an event counts from the
 * day on which it was *recorded*, so that a late entry does not rewrite what the public saw. A part is addressed as the whole
 * is, unless it says otherwise; a whole that has parts is an entry too, since it is what was printed. Consulted bodies are
 * not asked, and have no entry.
 *
 * @param day a whole day, `2022-03-31`
 * @param publications those that were public on that day; recommendations of others are not in the ledger
 */
export function ledger(books: Books, publications: ReadonlySet<string>, day: string): Ledger {
  const asks = asked(books)
  const byId = byName(books.recommendations)
  const histories = historiesOf(books.events)
  const entries = books.recommendations.flatMap((recommendation): Entry[] => {
    if (!publications.has(recommendation.publication)) return []
    const parent = recommendation.parent === undefined ? undefined : byId.get(recommendation.parent)
    const happened = (histories.get(recommendation.id) ?? []).filter(({ recorded }) => recorded <= day)
    return asks(recommendation).map((addressee) => entry(recommendation, parent, addressee, happened, day))
  })
  return { day, entries }
}

function entry(
  recommendation: Recommendation,
  parent: Recommendation | undefined,
  addressee: Addressee,
  happened: readonly LedgerEvent[],
  day: string,
): Entry {
  const now = folded(happened.filter((event) => concerns(event, addressee)))
  const body = now.owners.at(-1)?.value ?? addressee.body
  return {
    recommendation,
    ...(parent && { parent }),
    addressee,
    ...(body !== undefined && { body }),
    state: now,
    label: label(deciding(now)),
    measures: measures(now, recommendation.issued, day),
  }
}

const histories = new WeakMap<Books['events'], ReadonlyMap<string, readonly LedgerEvent[]>>()

/** The events of each recommendation in order. They are put in order once: a ledger is asked for as on many days. */
function historiesOf(events: Books['events']): ReadonlyMap<string, readonly LedgerEvent[]> {
  const known = histories.get(events) ?? Map.groupBy(inOrder(events), ({ id }) => id)
  histories.set(events, known)
  return known
}

/** The id of the whole recommendation to which an entry belongs. */
export const wholeOf = ({ recommendation, parent }: Entry): string => (parent ?? recommendation).id

/** True for an event that is said of this addressee: it names its body or its printed name, or nobody in particular. */
export function concerns({ addressee: named }: LedgerEvent, { body, printed }: Addressee): boolean {
  return named === undefined || named === body || named === printed
}

/** The slugs of the publications that were on the site on a day. */
export function publicOn(publications: readonly Publication[], day: string): ReadonlySet<string> {
  return new Set(publications.filter((publication) => publicSince(publication) <= day).map(({ slug }) => slug))
}

/** The bodies that came before a body, nearest first: those whose successor it is, and theirs. */
export function predecessors(id: string, bodies: readonly Body[]): readonly Body[] {
  const found: Body[] = []
  for (let heirs = [id]; heirs.length > 0; ) {
    const next = bodies.filter((body) => body.successor !== undefined && heirs.includes(body.successor))
    const fresh = next.filter((body) => !found.includes(body) && body.id !== id)
    found.push(...fresh)
    heirs = fresh.map((body) => body.id)
  }
  return found
}

/** The chain of asks that a recommendation ends: the first time it was asked, and each repeat, itself last. */
export function askedBefore(recommendation: Recommendation, books: Books): readonly Recommendation[] {
  const byId = byName(books.recommendations)
  const chain: Recommendation[] = []
  for (let at: Recommendation | undefined = recommendation; at !== undefined && !chain.includes(at); ) {
    chain.unshift(at)
    at = at.repeats === undefined ? undefined : byId.get(at.repeats)
  }
  return chain
}
