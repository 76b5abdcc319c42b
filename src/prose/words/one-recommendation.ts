import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Standing } from '../../derive/ledger/standing.ts'
import type { GroupedRecommendation } from '../../derive/recommendation-groups.ts'
import { anchor } from '../../format/anchor.ts'
import { day } from '../../format/day.ts'
import { series } from '../../format/sentence.ts'
import type { Addressee, Recommendation } from '../../model/registers/recommendations.ts'
import type { Context, Standings } from '../context.ts'
import { standingList } from './standing-list.ts'

/**
 * One recommendation: its number (only where one is printed), its parts, whom it asks, and how it stands as on the day of the
 * build. `listed` among its own publication's it has an address there; `alone` it says where it is made.
 */
export function oneRecommendation(
  { recommendation, addressees, parts }: GroupedRecommendation,
  { day: asAt, standings }: Standings,
  context: Context,
  place: 'listed' | 'alone',
): (Element | null)[] {
  const { id, number, text, issued } = recommendation
  const own = standings.filter((standing) => standing.id === id)
  const to = (role: Addressee['role']) =>
    addressees.filter((addressee) => addressee.role === role).map(({ printed }) => printed)
  const consulted = to('consulted')
  const meta = [
    h('span', `To: ${series(to('addressed'))}`),
    consulted.length === 0 ? null : h('span', `In consultation with: ${series(consulted)}`),
    h('span', `Issued ${day(issued)}`),
    place === 'listed' ? permalink(recommendation) : origin(recommendation, context),
    own.length === 0 ? null : h('span', `As at ${day(asAt)}`),
    own.length === 0 ? null : history(recommendation, context),
  ]
  return [
    number === undefined ? null : h('span', { className: ['recommendation-number'] }, number),
    h('div', [
      h('p', text),
      parts.length === 0
        ? null
        : h(
            'ol',
            { className: ['recommendation-parts'] },
            parts.map((part) => partOf(part, standings, context, place)),
          ),
      own.length === 0 ? null : standingList(own, context),
      h('p', { className: ['recommendation-meta'], dataPagefindIgnore: '' }, spaced(meta)),
    ]),
  ]
}

/** A part, with how it stands by itself where something has been recorded of it. */
function partOf(
  { id, key, text }: Recommendation,
  standings: readonly Standing[],
  context: Context,
  place: 'listed' | 'alone',
): Element {
  const own = standings.filter((standing) => standing.id === id && standing.recorded)
  return h('li', place === 'listed' ? { id: anchor.recommendation(key) } : {}, [
    text,
    own.length === 0 ? null : standingList(own, context),
  ])
}

const permalink = (recommendation: Recommendation): Element =>
  h('a', { href: `#${anchor.recommendation(recommendation.key)}` }, [
    'Link',
    h('span', { className: ['visually-hidden'] }, ` to ${named(recommendation)}`),
  ])

const history = (recommendation: Recommendation, context: Context): Element =>
  h('a', { href: context.url().recommendation(recommendation.id) }, [
    'History',
    h('span', { className: ['visually-hidden'] }, ` of ${named(recommendation)}`),
  ])

/** The publication that makes it, unless the text stands in that. */
function origin({ publication }: Recommendation, context: Context): Element | null {
  const made = publication === context.publication ? undefined : context.publicationNamed(publication)
  if (made === undefined) return null
  return h('span', ['In ', h('a', { href: context.url().publication(made.kind, publication) }, made.title)])
}

/** How a link names the recommendation: by number, else by its first words. */
function named({ number, text }: Recommendation): string {
  return number === undefined
    ? `the recommendation “${text.split(' ').slice(0, 8).join(' ')} …”`
    : `recommendation ${number}`
}

const spaced = (elements: readonly (Element | null)[]) =>
  elements
    .filter((element) => element !== null)
    .flatMap((element, place) => (place === 0 ? [element] : [{ type: 'text', value: ' ' } as const, element]))
