import { byName } from '../derive/by-name.ts'
import { type Label, labels } from '../derive/ledger/label.ts'
import { lateWords } from '../derive/ledger/late-words.ts'
import { type Entry, wholeOf } from '../derive/ledger/ledger.ts'
import { claimWords, verdictWords } from '../derive/ledger/words.ts'
import { day } from '../format/day.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'

/** An entry of the ledger as one item of a list: plain values, so that their digest stands for the page. */
export interface EntryLine {
  /** The recommendation's own page. */
  readonly href: string
  /** “Recommendation 10”; left out where none is printed. */
  readonly number?: string
  readonly text: string
  /** The whole of which it is a part: “recommendation 10”, or the whole’s text where no number is printed. */
  readonly partOf?: string
  readonly publication: { readonly title: string; readonly href: string; readonly date: string }
  /** The body asked as it was printed; with an address where the register knows it. */
  readonly asked: { readonly printed: string; readonly href?: string }
  /** The name of the body that has it now, where another has taken it over. */
  readonly takenOverBy?: string
  readonly label: { readonly id: Label; readonly words: string }
  /** What the owner says and what was found, each with its date; left out where nothing was said. */
  readonly claim?: string
  readonly verdict?: string
  /** The last deadline: for readers, and as a date for the browser, which tells by it whether one still to be met is overdue. */
  readonly due?: {
    readonly words: string
    readonly date: string
    readonly pending: boolean
    readonly overdue: boolean
    readonly late: string
  }
  /** True where the owner reports it complete and it has not been found to be. */
  readonly claimGap: boolean
}

/** An entry as one item of a list. */
export function entryLine(entry: Entry, { library, url }: Edition): EntryLine {
  const { recommendation, addressee, state, label, measures, body } = entry
  const publication = byName(library.publications).get(recommendation.publication)
  const bodyNamed = (id = '') => byName(library.registers.bodies).get(id)
  const { claim, verdict } = state
  const due = state.deadlines.at(-1)?.value
  return {
    href: url.recommendation(wholeOf(entry)),
    ...(recommendation.number !== undefined && { number: `Recommendation ${recommendation.number}` }),
    // What stood under a lead-in begins small; without a number before it, it opens the line.
    text: recommendation.number === undefined ? capitalised(recommendation.text) : recommendation.text,
    ...(entry.parent && { partOf: entry.parent.number ? `recommendation ${entry.parent.number}` : entry.parent.text }),
    publication: {
      title: publication?.title ?? recommendation.publication,
      href: url.recommendationsOf(recommendation.publication),
      date: day(recommendation.issued),
    },
    asked: {
      printed: addressee.printed,
      ...(bodyNamed(addressee.body) && { href: url.body(addressee.body ?? '') }),
    },
    ...(body !== undefined && body !== addressee.body && { takenOverBy: bodyNamed(body)?.name ?? body }),
    label: { id: label, words: labels[label] },
    ...(claim && { claim: `${claimWords[claim.value]}, ${day(claim.event.date)}` }),
    ...(verdict && { verdict: `${verdictWords[verdict.value]}, ${day(verdict.event.date)}` }),
    ...(due !== undefined && {
      due: {
        words: day(due),
        date: due,
        pending: measures.actionPending,
        overdue: measures.actionOverdue,
        late: lateWords(label),
      },
    }),
    claimGap: measures.claimGap,
  }
}
