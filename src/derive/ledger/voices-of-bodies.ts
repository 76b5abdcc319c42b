import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { LedgerEvent } from '../../model/registers/events.ts'
import type { Entry } from './ledger.ts'

/** Something that was said of an entry. */
export interface Word {
  readonly entry: Entry
  readonly event: LedgerEvent
}

/** What was said of all that one body had, each voice newest first: what it answered and reported, and what was found. Never one. */
export interface Voices {
  readonly owner: readonly Word[]
  readonly inspectorate: readonly Word[]
}

/**
 * The voices of every body, by its id. A word belongs to the body that had the recommendation when it was said: what was said before a
 * takeover is not the successor's.
 */
export function voicesOfBodies(entries: readonly Entry[]): ReadonlyMap<string, Voices> {
  const found = new Map<string, { readonly owner: Word[]; readonly inspectorate: Word[] }>()
  for (const entry of entries) {
    let body = entry.addressee.body
    for (const event of entry.state.events) {
      if (event.axis === 'owner_change') body = event.target ?? body
      const voice = voiceOf(event)
      if (body === undefined || voice === undefined) continue
      const own = found.get(body) ?? { owner: [], inspectorate: [] }
      found.set(body, own)
      own[voice].push({ entry, event })
    }
  }
  return new Map(
    [...found].map(([body, { owner, inspectorate }]) => [
      body,
      { owner: newestFirst(owner), inspectorate: newestFirst(inspectorate) },
    ]),
  )
}

const heard: Readonly<Record<keyof Voices, ReadonlySet<string>>> = {
  owner: new Set(['response', 'claim', 'note']),
  inspectorate: new Set(['response', 'verdict', 'lifecycle', 'note']),
}

function voiceOf({ said_by, axis }: LedgerEvent): keyof Voices | undefined {
  return said_by !== 'third_party' && heard[said_by].has(axis) ? said_by : undefined
}

/** Words of one day stay in the ledger's order. */
const newestFirst = (words: readonly Word[]) =>
  words.toSorted((one, other) => ascending(earliestDay(other.event.date), earliestDay(one.event.date)))
