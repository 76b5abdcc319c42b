import { nearest } from '../format/nearest.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
import type { Registers } from '../model/registers/index.ts'
import type { Addressee } from '../model/registers/recommendations.ts'
import { check, type Finding } from './check.ts'
import { eventFinding } from './event-finding.ts'

export const eventNamesKnown = check(
  {
    id: 'event-names-known',
    severity: 'error',
    sentence: 'An event is of a recommendation in the register, said of somebody whom it asks, and its target exists.',
  },
  ({ registers }) => {
    const ids = new Set(registers.recommendations.map(({ id }) => id))
    const bodies = new Set(registers.bodies.map(({ id }) => id))
    const asked = askedBy(registers)
    return registers.events.flatMap((event) => [
      ...unknown(event, 'id', event.id, ids, 'recommendations'),
      ...(ids.has(event.id) ? stranger(event, asked.get(event.id) ?? []) : []),
      ...(event.target === undefined ? [] : unknownTarget(event, event.target, ids, bodies)),
    ])
  },
)

/** Whom each recommendation asks; a part asks whom the whole asks, unless it says otherwise. */
function askedBy({ recommendations, addressees }: Registers): ReadonlyMap<string, readonly Addressee[]> {
  const own = Map.groupBy(
    addressees.filter(({ role }) => role === 'addressed'),
    ({ recommendation }) => recommendation,
  )
  return new Map(recommendations.map(({ id, parent }) => [id, own.get(id) ?? own.get(parent ?? '') ?? []]))
}

function unknown(
  event: LedgerEvent,
  column: 'id' | 'target',
  name: string,
  known: ReadonlySet<string>,
  register: 'recommendations' | 'bodies',
): Finding[] {
  if (known.has(name)) return []
  const near = nearest(name, known)
  return [
    eventFinding(event, column, {
      found: `"${name}" is not in the register of ${register}.`,
      allowed: `It must be an id of data/registers/${register}.csv.`,
      remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
    }),
  ]
}

function stranger(event: LedgerEvent, asked: readonly Addressee[]): Finding[] {
  const { addressee, id } = event
  if (addressee === undefined || asked.some(({ body, printed }) => addressee === body || addressee === printed))
    return []
  const names = asked.map(({ body, printed }) => body ?? printed)
  const near = nearest(addressee, names)
  return [
    eventFinding(event, 'addressee', {
      found: `Recommendation ${id} does not ask "${addressee}".`,
      allowed: `It asks ${names.join(', ')}. Blank means all of them. A body that took it over is named as the target of an owner_change.`,
      remedy: near === undefined ? 'Name one of those that it asks.' : `Did you mean ${near}?`,
    }),
  ]
}

function unknownTarget(
  event: LedgerEvent,
  target: string,
  ids: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Finding[] {
  if (event.axis === 'owner_change') return unknown(event, 'target', target, bodies, 'bodies')
  if (target === event.id) {
    return [
      eventFinding(event, 'target', {
        found: `The recommendation ${target} is its own target.`,
        allowed: 'It must be another recommendation.',
        remedy: 'Name the one that takes its place.',
      }),
    ]
  }
  return unknown(event, 'target', target, ids, 'recommendations')
}
