import { day } from '../format/day.ts'
import { placeOf } from '../model/place-of.ts'
import type { LedgerEvent } from '../model/registers/events.ts'
import { check, type Finding } from './check.ts'
import { eventFinding } from './event-finding.ts'

/** What stands side by side without contradiction: any number of notes. */
const isSingular = ({ axis }: LedgerEvent) => axis !== 'note'

export const eventsAgree = check(
  {
    id: 'events-agree',
    severity: 'error',
    sentence: 'Nobody says two things of one recommendation on the same day; a correction is recorded on a later day.',
  },
  ({ registers: { events } }) => {
    const first = new Map<string, LedgerEvent>()
    return events.filter(isSingular).flatMap((event): Finding[] => {
      const name = [event.id, event.addressee, event.axis, event.said_by, event.date, event.recorded].join('\u0000')
      const other = first.get(name)
      first.set(name, other ?? event)
      if (other === undefined) return []
      const words = ({ value, reason, due, target }: LedgerEvent) =>
        [value, reason, due, target].filter((part) => part !== undefined).join(' ')
      return [
        eventFinding(event, 'value', {
          found: `Of ${day(event.date)} the ${event.axis} is “${words(event)}” here and “${words(other)}” in line ${placeOf(other)?.line ?? 1}.`,
          allowed:
            'One voice says one thing of a recommendation on one day. A correction is a row that was recorded on a later day.',
          remedy: 'Take out the row that is wrong, or correct its date or the day on which it was recorded.',
        }),
      ]
    })
  },
)
