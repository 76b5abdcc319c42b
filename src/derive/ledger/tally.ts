import { type Label, labels } from './label.ts'
import type { Entry, Ledger } from './ledger.ts'

/** How many entries have each label, in the order of the labels; labels that none has are left out. */
export function tally(
  entries: readonly Pick<Entry, 'label'>[],
): readonly { readonly label: Label; readonly count: number }[] {
  const counts = Map.groupBy(entries, ({ label }) => label)
  return (Object.keys(labels) as Label[]).flatMap((label) => {
    const count = counts.get(label)?.length ?? 0
    return count === 0 ? [] : [{ label, count }]
  })
}

/** The entries that are counted: whole recommendations. A part is told with its whole, and would be counted twice. */
export const counted = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ parent }) => parent === undefined)

export const isOpen = ({ state }: Entry): boolean => state.lifecycle !== 'closed'

/** How the number of open entries came from one day's to another's: opening + added − closed + reclassified = closing. */
export interface RollForward {
  readonly from: string
  readonly to: string
  readonly opening: number
  /** New in the ledger. */
  readonly added: number
  /** Closed between the days, those that were added between them too. */
  readonly closed: number
  /** Opened again, less those that left the ledger while open. */
  readonly reclassified: number
  readonly closing: number
}

/** The roll-forward of the counted entries between two days. */
export function rollForward(before: Ledger, after: Ledger): RollForward {
  const [old, now] = [before, after].map(
    ({ entries }) => new Map(counted(entries).map((entry) => [nameOf(entry), isOpen(entry)])),
  )
  let [opening, added, closed, reopened, gone, closing] = [0, 0, 0, 0, 0, 0]
  for (const [name, open] of old ?? []) {
    if (open) opening++
    const later = now?.get(name)
    if (open && later === undefined) gone++
    if (open && later === false) closed++
    if (!open && later === true) reopened++
  }
  for (const [name, open] of now ?? []) {
    if (open) closing++
    if (old?.has(name) === true) continue
    added++
    if (!open) closed++
  }
  return { from: before.day, to: after.day, opening, added, closed, reclassified: reopened - gone, closing }
}

/** What names an entry: the recommendation and whom it asks. */
export function nameOf({ recommendation, addressee }: Entry): string {
  return `${recommendation.id} ${addressee.body ?? addressee.printed}`
}
