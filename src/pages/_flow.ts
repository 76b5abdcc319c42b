import { beginning } from '../derive/ledger/beginning.ts'
import type { Ledger } from '../derive/ledger/ledger.ts'
import { lastQuarter } from '../derive/ledger/quarters.ts'
import { rollForward } from '../derive/ledger/tally.ts'
import { day, dayAfter } from '../format/day.ts'
import type { Edition } from '../library.ts'
import { flowTable } from './_ledger-table.ts'

const nothing = (day: string): Ledger => ({ day, entries: [] })
/** “1 July 2026 to 30 September 2026”: the days between the ends of two. */
export const span = (before: string, end: string) => `${day(dayAfter(before))} to ${day(end)}`

/** How the number of open recommendations came about: in the last quarter, since then, and from the beginning. */
export function recentFlow({ library, ledger, ledgerAt }: Edition) {
  const start = beginning(library.registers, library.publications)
  if (start === undefined) return undefined
  const { before, end } = lastQuarter(ledger.day)
  const [old, then] = [ledgerAt(before), ledgerAt(end)]
  return flowTable('How the number of open recommendations came about', [
    { period: `Last full quarter: ${span(before, end)}`, flow: rollForward(old, then) },
    { period: `Since then: ${span(end, ledger.day)}`, flow: rollForward(then, ledger) },
    { period: `From the beginning: ${day(start)} to ${day(ledger.day)}`, flow: rollForward(nothing(start), ledger) },
  ])
}

/** The roll-forward of each quarter whose end has a page, latest first; what was there before the first is its opening. */
export function quarterlyFlow({ ledgerAt, url }: Edition, ends: readonly string[]) {
  let before: Ledger | undefined
  const rows = ends.map((end) => {
    const after = ledgerAt(end)
    const flow = rollForward(before ?? ledgerAt(quarterBefore(end)), after)
    before = after
    return { period: `Quarter to ${day(end)}`, flow, href: url.asAt(end) }
  })
  return flowTable('Open recommendations, quarter by quarter', rows.toReversed())
}

const quarterBefore = (end: string) => lastQuarter(end).end
