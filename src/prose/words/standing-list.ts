import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { labels } from '../../derive/ledger/label.ts'
import type { Standing, Voice } from '../../derive/ledger/standing.ts'
import { claimWords, verdictWords } from '../../derive/ledger/words.ts'
import { day } from '../../format/day.ts'
import type { Context } from '../context.ts'

/** The status and its words: a tint never speaks alone. */
export const status = ({ label }: Standing): Element =>
  h('strong', { className: ['status', `status-${label}`] }, labels[label])

/**
 * How a recommendation stands with each of those it asks: status, both voices and the deadline. The body is named only where there
 * are several, or where another has taken over.
 */
export function standingList(standings: readonly Standing[], context: Context): Element {
  const several = standings.length > 1
  return h(
    'ul',
    { className: ['asked'], dataPagefindIgnore: '' },
    standings.map((one) => {
      const facts = standingFacts(one)
      return h('li', [
        h('p', { className: ['entry-status'] }, [
          status(one),
          several ? ` ${one.printed}` : '',
          one.takenOverBy === undefined
            ? ''
            : ` ${several ? '(now' : '(now with'} ${nameOf(one.takenOverBy, context)})`,
        ]),
        facts.length === 0 ? null : h('dl', { className: ['entry-facts'] }, facts),
      ])
    }),
  )
}

/** Both voices and the deadline as pairs of a description list; nothing where none of them is recorded. */
export function standingFacts({ claim, verdict, due, late }: Standing): Element[] {
  return [
    ...(claim === undefined ? [] : [fact('The body reports', said(claimWords[claim.value], claim))]),
    ...(verdict === undefined ? [] : [fact('The inspectorate found', said(verdictWords[verdict.value], verdict))]),
    ...(due === undefined ? [] : [fact('Due by', day(due) + (late === undefined ? '' : ` (${late})`))]),
  ]
}

/** A pair of a description list. */
export const fact = (term: string, description: string | readonly ElementContent[]): Element =>
  h('div', [h('dt', term), h('dd', typeof description === 'string' ? description : [...description])])

/** “Partial progress (“Half way”), 4 June 2018”. */
function said(words: string, { label, date }: Voice<unknown>): string {
  return `${words}${label === undefined ? '' : ` (“${label}”)`}, ${day(date)}`
}

/** A body's name in the register; its id where the register does not have it. */
export const nameOf = (id: string, context: Context): string => context.body(id)?.name ?? id
