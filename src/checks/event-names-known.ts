import { byName } from '../derive/by-name.ts'
import { asked } from '../derive/ledger/asked.ts'
import { nearest } from '../format/nearest.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
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
    const recommendations = byName(registers.recommendations)
    const ids = new Set(recommendations.keys())
    const bodies = new Set(byName(registers.bodies).keys())
    const asks = asked(registers)
    return registers.events.flatMap((event) => {
      const recommendation = recommendations.get(event.id)
      return [
        ...unknown(event, 'id', event.id, ids, 'recommendations'),
        ...(recommendation === undefined ? [] : stranger(event, asks(recommendation))),
        ...(event.target === undefined ? [] : unknownTarget(event, event.target, ids, bodies)),
      ]
    })
  },
)

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
