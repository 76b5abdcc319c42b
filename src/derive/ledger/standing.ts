import type { Basis, Claim, Verdict } from '../../model/registers/events.ts'
import type { Label } from './label.ts'
import { lateWords } from './late-words.ts'
import { type Entry, wholeOf } from './ledger.ts'

/** One voice: what it said last, its own word for it, and when. */
export interface Voice<Value> {
  readonly value: Value
  readonly label?: string
  readonly date: string
}

/** How one recommendation stands with one of those it asks: plain values, from which a text beside it is made. */
export interface Standing {
  readonly id: string
  /** The whole recommendation that has a page: itself, or that of which it is a part. */
  readonly whole: string
  readonly publication: string
  readonly number?: string
  readonly text: string
  readonly issued: string
  /** The name of the body asked, as printed. */
  readonly printed: string
  /** The body that has it now, where another has taken it over. */
  readonly takenOverBy?: string
  readonly label: Label
  readonly claim?: Voice<Claim>
  readonly verdict?: Voice<Verdict> & { readonly basis: Basis }
  /** The last deadline. */
  readonly due?: string
  /** What is said of the deadline, where it has passed: “overdue”. */
  readonly late?: string
  /** True where something has been recorded of it. */
  readonly recorded: boolean
}

/** An entry of the ledger in plain values. */
export function standing(entry: Entry): Standing {
  const { recommendation, addressee, body, state, label, measures } = entry
  const { id, publication, number, text, issued } = recommendation
  const { claim, verdict } = state
  const due = state.deadlines.at(-1)?.value
  return {
    id,
    whole: wholeOf(entry),
    publication,
    ...(number !== undefined && { number }),
    text,
    issued,
    printed: addressee.printed,
    ...(body !== undefined && body !== addressee.body && { takenOverBy: body }),
    label,
    ...(claim && { claim: { value: claim.value, ...voice(claim.event) } }),
    ...(verdict && { verdict: { value: verdict.value, basis: verdict.basis, ...voice(verdict.event) } }),
    ...(due !== undefined && { due }),
    ...(measures.actionOverdue && { late: lateWords(label) }),
    recorded: state.events.length > 0,
  }
}

const voice = ({ date, label }: { readonly date: string; readonly label?: string | undefined }) => ({
  date,
  ...(label !== undefined && { label }),
})
