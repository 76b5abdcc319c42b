import { earliestDay } from '../../format/day.ts'
import type { LedgerEvent } from '../../model/registers/events.ts'

/**
 * Events in the order in which they happened: by the earliest day that their date can mean, then by the day on which they were
 * recorded (a correction comes after what it corrects), then by their own words, so that the order of a file's rows never matters.
 */
export function inOrder(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const named = events.map((event) => ({ event, name: nameOf(event) }))
  return named
    .sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)))
    .map(({ event }) => event)
}

/** Compared by code units, so that no locale of the machine has a say. */
function nameOf({ date, recorded, ...rest }: LedgerEvent): string {
  const words = Object.keys(rest)
    .sort()
    .map((column) => `${column}=${rest[column as keyof typeof rest] ?? ''}`)
  return [earliestDay(date), recorded, date, ...words].join('\u0000')
}
