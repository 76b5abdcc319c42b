import type { Basis, Claim, Reason, Response, Verdict } from '../../model/registers/events.ts'
import { isDone, isFoundDone } from './found-done.ts'
import type { State } from './state.ts'

/** The public labels by id. The words are the whole label; nothing is said by colour alone. */
export const labels = {
  superseded: 'Closed: superseded',
  'no-longer-applies': 'Closed: no longer applies',
  withdrawn: 'Closed: withdrawn',
  'tracking-ended': 'Closed: tracking ended',
  'closed-without': 'Closed without being implemented',
  implemented: 'Implemented (checked)',
  'complete-unchecked': 'Reported complete, not yet checked',
  'complete-disputed': 'Reported complete, found not to be',
  'not-accepted': 'Not accepted',
  'in-progress': 'In progress',
  'no-progress': 'No progress found',
  'not-started': 'Reported as not started',
  accepted: 'Accepted, nothing reported yet',
  answered: 'Answered, nothing reported yet',
  awaiting: 'Awaiting response',
  'no-record': 'No record since publication',
} as const
export type Label = keyof typeof labels

/** What of a state decides its label. */
export interface Deciding {
  readonly reason: Reason | null
  readonly verdict: Verdict | null
  readonly basis: Basis | null
  readonly claim: Claim | null
  readonly verdictAfterClaim: boolean
  readonly response: Response | null
}

type Rule = readonly [label: Label, when: (state: Deciding) => boolean]

const closedFor =
  (...reasons: readonly Reason[]) =>
  ({ reason }: Deciding) =>
    reason !== null && reasons.includes(reason)
const claims =
  (...values: readonly Claim[]) =>
  ({ claim }: Deciding) =>
    claim !== null && values.includes(claim)
const found =
  (...values: readonly Verdict[]) =>
  ({ verdict }: Deciding) =>
    verdict !== null && values.includes(verdict)
const answers =
  (...values: readonly Response[]) =>
  ({ response }: Deciding) =>
    response !== null && values.includes(response)

/** The one table that gives the label: the first line that holds. The last holds always. */
const table: readonly Rule[] = [
  ['superseded', closedFor('superseded', 'repeated')],
  ['no-longer-applies', closedFor('no_longer_applies')],
  ['withdrawn', closedFor('withdrawn')],
  ['tracking-ended', closedFor('tracking_ended')],
  ['closed-without', closedFor('not_implemented', 'rejected')],
  ['implemented', closedFor('implemented', 'implemented_alternative')],
  ['implemented', ({ verdict, basis }) => isFoundDone(verdict, basis)],
  ['complete-unchecked', ({ verdict }) => isDone(verdict)],
  ['complete-disputed', (state) => claims('complete')(state) && state.verdict !== null && state.verdictAfterClaim],
  ['complete-unchecked', claims('complete')],
  ['not-accepted', claims('will_not_do')],
  ['no-progress', (state) => found('inadequate', 'none')(state) && (state.claim === null || state.verdictAfterClaim)],
  ['in-progress', found('limited', 'partial', 'substantial')],
  ['in-progress', claims('in_progress')],
  ['not-started', claims('not_started', 'planned')],
  ['no-progress', found('inadequate', 'none')],
  ['not-accepted', answers('rejected')],
  ['accepted', answers('accepted', 'partly', 'in_principle', 'alternative')],
  ['answered', answers('received', 'noted')],
  ['awaiting', answers('awaiting', 'none_received')],
  ['no-record', () => true],
]

/** The public label of a state: a total function, the first line of the table that holds. */
export function label(deciding: Deciding): Label {
  return table.find(([, holds]) => holds(deciding))?.[0] ?? 'no-record'
}

/** What of a state decides its label. */
export function deciding({ closed, verdict, claim, verdictAfterClaim, response }: State): Deciding {
  return {
    reason: closed?.value ?? null,
    verdict: verdict?.value ?? null,
    basis: verdict?.basis ?? null,
    claim: claim?.value ?? null,
    verdictAfterClaim,
    response: response?.value ?? null,
  }
}
