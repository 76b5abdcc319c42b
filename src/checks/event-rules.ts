import type { Check } from './check.ts'
import { eventClosingFounded } from './event-closing-founded.ts'
import { eventDatesInOrder } from './event-dates-in-order.ts'
import { eventNamesKnown } from './event-names-known.ts'
import { eventSaidRightly } from './event-said-rightly.ts'
import { eventsAgree } from './events-agree.ts'

/** The rules of the ledger's events, ours and a sister inspectorate's. */
export const eventRules: readonly Check[] = [
  eventNamesKnown,
  eventSaidRightly,
  eventDatesInOrder,
  eventClosingFounded,
  eventsAgree,
]
