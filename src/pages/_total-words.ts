import type { Entry } from '../derive/ledger/ledger.ts'
import { isOpen } from '../derive/ledger/tally.ts'
import { day } from '../format/day.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'

/** How many recommendations there are, to how many bodies, and how many are open, with the day for which it is said. */
export function totalWords(counted: readonly Entry[], today: string): string {
  const made = new Set(counted.map(({ recommendation }) => recommendation.id)).size
  const asked = new Set(counted.map(({ body, addressee }) => body ?? addressee.printed)).size
  const byBody = made === counted.length ? '' : `, which make ${number(String(counted.length))} by body asked`
  const open = counted.filter(isOpen).length
  const closed = counted.length - open
  // Silence closes nothing and opens nothing: that none is recorded as closed is all that is known.
  const state =
    closed === 0
      ? 'None is recorded as closed.'
      : `${number(String(open))} open, ${number(String(closed))} recorded as closed.`
  return (
    `On ${day(today)}, the day for which this page was made: ${plural(made, 'recommendation', 'recommendations')} to ` +
    `${plural(asked, 'body', 'bodies')}${byBody}. ${state}`
  )
}

/** What is said where no answer, report or finding is recorded of any recommendation; undefined otherwise. */
export function silenceWords(counted: readonly Entry[]): string | undefined {
  if (counted.length === 0 || counted.some(({ label }) => label !== 'no-record')) return undefined
  return (
    'No answer, progress or finding has been recorded here about any of them since they were published. That says nothing ' +
    'about what has been done.'
  )
}
