import type { LedgerEvent } from '../model/registers/events.ts'
import { type Finding, whereIs } from './check.ts'

/** What is wrong with a column of an event, at its place. */
export function eventFinding(
  event: LedgerEvent,
  subject: keyof LedgerEvent,
  { found, allowed, remedy }: Pick<Finding, 'found' | 'allowed' | 'remedy'>,
): Finding {
  return { ...whereIs(event, subject, 'data/registers/events.csv'), subject, found, allowed, remedy }
}
