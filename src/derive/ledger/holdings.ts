import type { Body } from '../../model/registers/bodies.ts'
import type { Entry } from './ledger.ts'
import { predecessors } from './ledger.ts'

/** What the ledger has for one body. */
export interface Holdings {
  /** What it has now: what it was asked and nobody took over, and what it took over from others. */
  readonly held: readonly Entry[]
  /** What it was asked and another body has taken over since. */
  readonly passedOn: readonly Entry[]
  /** What the bodies that came before it still have, nearest first: nothing recorded says that this one took it over. */
  readonly inherited: readonly { readonly from: Body; readonly entries: readonly Entry[] }[]
}

/** A body's part of the ledger. */
export function holdings(id: string, entries: readonly Entry[], bodies: readonly Body[]): Holdings {
  const held = heldBy(entries)
  return {
    held: held.get(id) ?? [],
    passedOn: entries.filter(({ addressee, body }) => addressee.body === id && body !== id),
    inherited: predecessors(id, bodies)
      .map((from) => ({ from, entries: held.get(from.id) ?? [] }))
      .filter(({ entries }) => entries.length > 0),
  }
}

const known = new WeakMap<readonly Entry[], ReadonlyMap<string | undefined, readonly Entry[]>>()

/** Entries by the body that has them now, parted once: each body's page asks. */
function heldBy(entries: readonly Entry[]) {
  const parted = known.get(entries) ?? Map.groupBy(entries, ({ body }) => body)
  known.set(entries, parted)
  return parted
}
