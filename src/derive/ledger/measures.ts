import { daysBetween, earliestDay, latestDay } from '../../format/day.ts'
import { isFoundDone } from './found-done.ts'
import type { State } from './state.ts'

/** What is computed from a state on a given day, and never typed. Days are whole days. */
export interface Measures {
  /** There is a deadline, and nobody says or has found that it is met: it is overdue once its day has passed. */
  readonly actionPending: boolean
  /** The last deadline has passed, and nobody says or has found that it is done. */
  readonly actionOverdue: boolean
  /** An answer was due by now, and there is none. */
  readonly responseOverdue: boolean
  /** From the first deadline to the last; null where there are not two. */
  readonly slipDays: number | null
  /** How often the deadline was moved. */
  readonly timesMoved: number
  /** From issue to closing, or to the day. */
  readonly ageDays: number
  /** Since the owner last spoke, or since issue; null once it is closed. */
  readonly silentDays: number | null
  /** The owner says that it is complete, and it has not been found to be. */
  readonly claimGap: boolean
  readonly reopened: boolean
}

/**
 * The measures of a state as on a day (`2022-04-01`). A date of less than day's precision counts by its earliest day, a deadline
 * by its latest, so that nothing is called late that may be in time.
 *
 * @param issued when the recommendation was made
 */
export function measures(state: State, issued: string, day: string): Measures {
  const { closed, claim, verdict, response, deadlines, lifecycle } = state
  const isClosed = lifecycle === 'closed' && closed !== undefined
  const isFound = verdict !== undefined && isFoundDone(verdict.value, verdict.basis)
  const isClaimed = claim?.value === 'complete'
  const isDisputed = isClaimed && !isFound && verdict !== undefined && state.verdictAfterClaim
  const [first, last] = [deadlines[0], deadlines.at(-1)]
  const due = last && latestDay(last.value)
  const answered = response !== undefined && !['awaiting', 'none_received'].includes(response.value)
  const actionPending = due !== undefined && !isClosed && !isFound && (!isClaimed || isDisputed)
  return {
    actionPending,
    actionOverdue: actionPending && due < day,
    responseOverdue:
      state.responseDue !== undefined && latestDay(state.responseDue) < day && !isClosed && !answered && !claim,
    slipDays: first && last && first !== last ? daysBetween(latestDay(first.value), latestDay(last.value)) : null,
    timesMoved: Math.max(0, deadlines.length - 1),
    ageDays: Math.max(0, daysBetween(earliestDay(issued), isClosed ? earliestDay(closed.event.date) : day)),
    silentDays: isClosed ? null : Math.max(0, daysBetween(lastWord(state, issued), day)),
    claimGap: isClaimed && !isFound && !isClosed,
    reopened: state.reopened,
  }
}

/** The day on which the owner last said anything, or on which it was asked. */
export function lastWord({ events }: State, issued: string): string {
  const words = events.filter(({ said_by }) => said_by === 'owner').map(({ date }) => earliestDay(date))
  return [earliestDay(issued), ...words].sort().at(-1) ?? ''
}
