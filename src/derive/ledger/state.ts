import type {
  Axis,
  Basis,
  Claim,
  LedgerEvent,
  Lifecycle,
  Reason,
  Response,
  Verdict,
} from '../../model/registers/events.ts'
import { inOrder } from './in-order.ts'

/** Something said of a recommendation, with the event that says it. */
export interface Said<Value> {
  readonly value: Value
  readonly event: LedgerEvent
}

/** What is known of one recommendation and one of those it asks: the last word on each axis, and all of them in order. */
export interface State {
  readonly response?: Said<Response>
  readonly claim?: Said<Claim>
  /** The last verdict that was one: “not assessed” and “cannot be assessed” leave the one before in place. */
  readonly verdict?: Said<Verdict> & { readonly basis: Basis }
  /** True where the inspectorate gave its verdict on, or after, the day of the owner's last claim. */
  readonly verdictAfterClaim: boolean
  readonly lifecycle: Lifecycle
  /** Why it was closed; left out while it is open. */
  readonly closed?: Said<Reason>
  readonly reopened: boolean
  /** Every deadline in the order in which they were set; the first and every later one are kept. */
  readonly deadlines: readonly Said<string>[]
  /** When an answer is due, where one is. */
  readonly responseDue?: string
  /** The bodies that took it over, in order. */
  readonly owners: readonly Said<string>[]
  readonly events: readonly LedgerEvent[]
}

export const unrecorded: State = {
  verdictAfterClaim: false,
  lifecycle: 'open',
  reopened: false,
  deadlines: [],
  owners: [],
  events: [],
}

/** The state that events of one recommendation and one addressee give; the order in which they are handed over has no say. */
export function state(events: readonly LedgerEvent[]): State {
  return folded(inOrder(events))
}

/** The same for events that are in order already. */
export function folded(events: readonly LedgerEvent[]): State {
  const known = events.reduce<State>((before, event) => fold[event.axis](before, event), unrecorded)
  return { ...known, events }
}

const withoutFinding: ReadonlySet<string> = new Set<Verdict>(['not_assessed', 'cannot_assess'])

/** What each axis does to the state. Nobody's word on one axis changes another: no owner's row ever closes anything. */
const fold: Readonly<Record<Axis, (state: State, event: LedgerEvent) => State>> = {
  response: (state, event) => ({
    ...state,
    response: { value: event.value as Response, event },
    ...(event.due !== undefined && { responseDue: event.due }),
  }),
  claim: (state, event) => ({ ...state, claim: { value: event.value as Claim, event }, verdictAfterClaim: false }),
  verdict: (state, event) =>
    withoutFinding.has(event.value ?? '')
      ? state
      : {
          ...state,
          verdict: { value: event.value as Verdict, basis: event.basis ?? 'none', event },
          verdictAfterClaim: state.claim !== undefined,
        },
  lifecycle: (state, event) => {
    const { closed, ...rest } = state
    const lifecycle = event.value as Lifecycle
    if (lifecycle === 'closed') {
      return { ...rest, lifecycle, closed: { value: event.reason ?? 'tracking_ended', event } }
    }
    return { ...rest, lifecycle, reopened: state.reopened || closed !== undefined }
  },
  deadline: (state, event) => ({ ...state, deadlines: [...state.deadlines, { value: event.due ?? '', event }] }),
  owner_change: (state, event) => ({ ...state, owners: [...state.owners, { value: event.target ?? '', event }] }),
  note: (state) => state,
}
