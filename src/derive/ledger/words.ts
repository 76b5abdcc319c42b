import { day } from '../../format/day.ts'
import type {
  Axis,
  Basis,
  Claim,
  LedgerEvent,
  Lifecycle,
  Reason,
  Response,
  Speaker,
  Verdict,
} from '../../model/registers/events.ts'

/** What one of the ledger's totals counts; it stands on every page with totals. */
export const countingUnit =
  'Each recommendation counts once for every body that it asks. Parts are told with their wholes and are not counted.'

/** The ledger's values as a page says them. They stand after “the owner said:” and the like, or alone. */
export const responseWords: Readonly<Record<Response, string>> = {
  awaiting: 'Response awaited',
  received: 'Response received',
  none_received: 'No response received',
  accepted: 'Accepted',
  partly: 'Accepted in part',
  in_principle: 'Accepted in principle',
  alternative: 'Will be met in another way',
  noted: 'Noted',
  rejected: 'Not accepted',
}
export const claimWords: Readonly<Record<Claim, string>> = {
  not_started: 'Not started',
  planned: 'Planned',
  in_progress: 'In progress',
  complete: 'Complete',
  will_not_do: 'Will not be done',
}
export const verdictWords: Readonly<Record<Verdict, string>> = {
  not_assessed: 'Not assessed',
  cannot_assess: 'Cannot be assessed',
  inadequate: 'Inadequate',
  none: 'No progress',
  limited: 'Limited progress',
  partial: 'Partial progress',
  substantial: 'Substantial progress',
  full: 'Fully implemented',
  exceeded: 'More than implemented',
}
export const lifecycleWords: Readonly<Record<Lifecycle, string>> = {
  open: 'Open',
  dormant: 'Dormant',
  closed: 'Closed',
}
export const basisWords: Readonly<Record<Basis, string>> = {
  none: 'nothing that was checked',
  owner_statement: 'the owner’s statement alone',
  documents: 'documents',
  data: 'data',
  interview: 'interviews',
  visit: 'a visit',
  reinspection: 'a new inspection',
}
export const reasonWords: Readonly<Record<Reason, string>> = {
  implemented: 'implemented',
  implemented_alternative: 'implemented in another way',
  not_implemented: 'not implemented',
  rejected: 'not accepted',
  superseded: 'superseded',
  repeated: 'repeated in a later recommendation',
  no_longer_applies: 'no longer applies',
  withdrawn: 'withdrawn',
  tracking_ended: 'tracking ended',
}
export const speakerWords: Readonly<Record<Speaker, string>> = {
  owner: 'The body asked',
  inspectorate: 'The inspectorate',
  third_party: 'Somebody else',
}
export const axisWords: Readonly<Record<Axis, string>> = {
  response: 'Response',
  claim: 'Progress as reported',
  verdict: 'Progress as found',
  lifecycle: 'Status',
  deadline: 'Deadline',
  owner_change: 'Taken over',
  note: 'Note',
}

const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  response: responseWords,
  claim: claimWords,
  verdict: verdictWords,
  lifecycle: lifecycleWords,
}

/**
 * What an event says, in words, without who says it and when: “Complete”, “Closed: withdrawn”, “Due by 31 March 2022”. `bodyName`
 * names the body that takes over.
 */
export function eventWords(event: LedgerEvent, bodyName: (id: string) => string): string {
  const { axis, value = '', reason, due, target, note = '' } = event
  const words = valueWords[axis]?.[value] ?? ''
  switch (axis) {
    case 'lifecycle':
      return reason === undefined ? words : `${words}: ${reasonWords[reason]}`
    case 'deadline':
      return `Due by ${day(due ?? '')}`
    case 'owner_change':
      return `Taken over by ${bodyName(target ?? '')}`
    case 'note':
      return note
    case 'response':
      return due === undefined ? words : `${words}, due by ${day(due)}`
    default:
      return words
  }
}
