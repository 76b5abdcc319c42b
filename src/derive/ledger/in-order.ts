import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { Axis, LedgerEvent } from '../../model/registers/events.ts'

/**
 * Events in the order in which they happened: by the earliest day that their date can mean, then by the day on which they were
 * recorded (a correction comes after what it corrects), then by what they are about, then by their own words, so that the order
 * of a file's rows never matters.
 */
export function inOrder(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const named = events.map((event) => ({ event, name: nameOf(event) }))
  return named.sort((one, other) => ascending(one.name, other.name)).map(({ event }) => event)
}

/** On one day what is asked comes before the answer, the owner's word before the finding, and the finding before the closing. */
const steps: Readonly<Record<Axis, number>> = {
  deadline: 0,
  owner_change: 1,
  response: 2,
  claim: 3,
  verdict: 4,
  lifecycle: 5,
  note: 6,
}

/** Compared by code units, so that no locale of the machine has a say. */
function nameOf({ date, recorded, ...rest }: LedgerEvent): string {
  const words = Object.keys(rest)
    .sort()
    .map((column) => `${column}=${rest[column as keyof typeof rest] ?? ''}`)
  return [earliestDay(date), recorded, steps[rest.axis], date, ...words].join('\u0000')
}
