import { byName } from '../derive/by-name.ts'
import { asked } from '../derive/ledger/asked.ts'
import { isFoundDone } from '../derive/ledger/found-done.ts'
import { inOrder } from '../derive/ledger/in-order.ts'
import { concerns } from '../derive/ledger/ledger.ts'
import { state } from '../derive/ledger/state.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
import { check, type Finding } from './check.ts'
import { eventFinding } from './event-finding.ts'

const isImplemented = ({ axis, reason }: LedgerEvent) =>
  axis === 'lifecycle' && (reason === 'implemented' || reason === 'implemented_alternative')

/** A closing as implemented is looked at with all that was known when it happened, for each of those it is said of. */
export const eventClosingFounded = check(
  {
    id: 'event-closing-founded',
    severity: 'error',
    sentence: 'What is closed as implemented was found so, in full, on more than the owner’s word.',
  },
  ({ registers: { events, addressees, recommendations } }) => {
    const closings = events.filter(isImplemented)
    if (closings.length === 0) return []
    const byId = Map.groupBy(events, ({ id }) => id)
    const asks = asked({ addressees })
    return closings.flatMap((closing): Finding[] => {
      const all = inOrder(byId.get(closing.id) ?? [])
      const before = all.slice(0, all.indexOf(closing))
      const those = asks(byName(recommendations).get(closing.id) ?? { id: closing.id })
      const unfounded = those
        .filter((addressee) => concerns(closing, addressee))
        .filter((addressee) => !isFounded(before.filter((event) => concerns(event, addressee))))
      if (unfounded.length === 0) return []
      const names = unfounded.map(({ printed }) => printed).join(', ')
      return [
        eventFinding(closing, 'reason', {
          found: `Recommendation ${closing.id} is closed as ${closing.reason} without a verdict that ${names} implemented it.`,
          allowed:
            'Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection.',
          remedy: 'Add the row of that verdict, or give another reason.',
        }),
      ]
    })
  },
)

function isFounded(before: readonly LedgerEvent[]): boolean {
  const { verdict } = state(before)
  return verdict !== undefined && isFoundDone(verdict.value, verdict.basis)
}
