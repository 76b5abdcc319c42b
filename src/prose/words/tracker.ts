import type { Element } from 'hast'
import { h } from 'hastscript'
import { z } from 'zod'
import { labels } from '../../derive/ledger/label.ts'
import type { Selection } from '../../derive/ledger/selected.ts'
import type { Standing } from '../../derive/ledger/standing.ts'
import { tally } from '../../derive/ledger/tally.ts'
import { countingUnit } from '../../derive/ledger/words.ts'
import { day } from '../../format/day.ts'
import { plural } from '../../format/plural.ts'
import { PreciseDate, Text } from '../../model/fields.ts'
import type { Context } from '../context.ts'
import { fact, nameOf, standingFacts, status } from './standing-list.ts'
import { trackerFaults } from './tracker-faults.ts'
import { word } from './word.ts'

/**
 * `<Tracker publication body theme since status/>`: the recommendations of a selection, as they stand, with their number by status.
 * Several names in one attribute are alternatives; several attributes must all hold.
 */
export const tracker = word({
  name: 'Tracker',
  encloses: 'nothing',
  place: 'block',
  attributes: z.strictObject({
    publication: Text.optional(),
    body: Text.optional(),
    theme: Text.optional(),
    since: PreciseDate.optional(),
    status: Text.optional(),
  }),
  html: ({ publication, body, theme, since, status }, _children, context, place) => {
    const selection: Selection = {
      publication: listed(publication),
      body: listed(body),
      theme: listed(theme),
      ...(since !== undefined && { since }),
      status: listed(status),
    }
    const faults = trackerFaults(selection, context)
    for (const fault of faults) context.problem(place, fault)
    if (faults.length > 0) return []
    const { day: asAt, standings } = context.tracked(selection)
    if (standings.length === 0) {
      return [h('p', { className: ['tracker'] }, `As at ${day(asAt)}, no recommendation answers to this selection.`)]
    }
    return [
      h('div', { className: ['tracker'] }, [
        h('p', `As at ${day(asAt)}: ${plural(standings.length, 'recommendation', 'recommendations')}. ${countingUnit}`),
        tallyTable(standings),
        h(
          'ol',
          { className: ['entries'], dataPagefindIgnore: '' },
          standings.map((standing) => line(standing, context)),
        ),
      ]),
    ]
  },
})

/** The members of a list that is written with commas. */
const listed = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : text.split(',').map((name) => name.trim())

/** How many have each status; a sentence where all have one. */
function tallyTable(standings: readonly Standing[]): Element {
  const counts = tally(standings)
  const [first] = counts
  if (first !== undefined && counts.length === 1) return h('p', `All have one status: ${labels[first.label]}.`)
  const row = (name: string, count: number, isTotal = false) =>
    h('tr', isTotal ? { className: ['total'] } : {}, [
      h('th', { scope: 'row' }, name),
      h('td', { className: ['numeric'] }, count.toLocaleString('en-GB')),
    ])
  return h('table', { className: ['data'] }, [
    h('caption', 'By status'),
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, 'Status'),
        h('th', { scope: 'col', className: ['numeric'] }, 'Recommendations'),
      ]),
    ]),
    h('tbody', [...counts.map(({ label, count }) => row(labels[label], count)), row('All', standings.length, true)]),
  ])
}

/** One recommendation and one of those it asks: as the lists on other pages show it. */
function line(standing: Standing, context: Context): Element {
  const { whole, publication, number, text, issued, printed, takenOverBy } = standing
  const made = context.publicationNamed(publication)
  const url = context.url()
  const where = made === undefined ? publication : h('a', { href: url.publication(made.kind, publication) }, made.title)
  return h('li', { className: ['entry'] }, [
    h('p', { className: ['entry-status'] }, [status(standing)]),
    h('p', { className: ['entry-text'] }, [
      h('a', { href: url.recommendation(whole) }, [
        number === undefined ? null : h('span', { className: ['entry-number'] }, `Recommendation ${number}: `),
        text,
      ]),
    ]),
    h('dl', { className: ['entry-facts'] }, [
      fact('Asked', takenOverBy === undefined ? printed : `${printed} (now ${nameOf(takenOverBy, context)})`),
      h('div', [h('dt', 'In'), h('dd', [where, `, ${day(issued)}`])]),
      ...standingFacts(standing),
    ]),
  ])
}
