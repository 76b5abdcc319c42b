import { ascending } from '../../format/ascending.ts'
import type { Entry } from './ledger.ts'
import { lastWord } from './measures.ts'
import { isOpen } from './tally.ts'

/** Open entries in which what is reported, what is found and what is due do not meet. */
export interface Gaps {
  /** Reported complete, and nobody has checked. */
  readonly unchecked: readonly Entry[]
  /** Reported complete, and found not to be. */
  readonly disputed: readonly Entry[]
  /** The deadline has passed, and nobody says or has found that it is done; earliest deadline first. */
  readonly late: readonly Entry[]
  /** An answer was due, and there is none. */
  readonly unanswered: readonly Entry[]
  /** The owner has spoken, but not of late: longest ago first, with the day of its last word. */
  readonly silent: readonly { readonly entry: Entry; readonly since: string }[]
  /** Nothing that the owner said has been recorded: nothing is computed from that. */
  readonly unheard: readonly Entry[]
}

/** Silent for so many days is worth a line. */
const long = 365

/** The gaps among entries. */
export function gaps(entries: readonly Entry[]): Gaps {
  const open = entries.filter(isOpen)
  const heard = (entry: Entry) => entry.state.events.some(({ said_by }) => said_by === 'owner')
  const isDone = ({ label }: Entry) => label === 'implemented'
  const due = ({ state }: Entry) => state.deadlines.at(-1)?.value ?? ''
  return {
    unchecked: open.filter(({ label }) => label === 'complete-unchecked'),
    disputed: open.filter(({ label }) => label === 'complete-disputed'),
    late: open.filter(({ measures }) => measures.actionOverdue).sort((one, other) => ascending(due(one), due(other))),
    unanswered: open.filter(({ measures }) => measures.responseOverdue),
    silent: open
      .filter((entry) => heard(entry) && !isDone(entry) && (entry.measures.silentDays ?? 0) >= long)
      .map((entry) => ({ entry, since: lastWord(entry.state, entry.recommendation.issued) }))
      .sort((one, other) => ascending(one.since, other.since)),
    unheard: open.filter((entry) => !heard(entry) && !isDone(entry)),
  }
}
