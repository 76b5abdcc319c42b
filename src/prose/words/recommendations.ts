import type { Element } from 'hast'
import { h } from 'hastscript'
import { z } from 'zod'
import { anchor } from '../../format/anchor.ts'
import { day } from '../../format/day.ts'
import { series } from '../../format/sentence.ts'
import type { Addressee, Recommendation } from '../../model/registers/recommendations.ts'
import { word } from './word.ts'

/** `<Recommendations/>`: this publication's recommendations under their lead-ins, each with its permalink. */
export const recommendations = word({
  name: 'Recommendations',
  encloses: 'nothing',
  place: 'block',
  attributes: z.strictObject({}),
  html: (_attributes, _children, context, place) => {
    const groups = context.recommendations()
    if (groups.length === 0) {
      context.problem(place, {
        found: 'The register has no recommendation of this publication.',
        allowed: `A recommendation is a row of data/registers/recommendations.csv whose publication is ${context.publication}.`,
        remedy: 'Add the rows, or take <Recommendations/> away.',
        rule: 'recommendations-present',
      })
      return []
    }
    const children = groups.flatMap(({ leadIn, recommendations: members }) => [
      ...(leadIn === undefined ? [] : [h('p', { className: ['lead-in'] }, leadIn)]),
      h(
        'ol',
        { className: ['recommendation-list'] },
        members.map((member) => one(member.recommendation, member.addressees, member.parts)),
      ),
    ])
    return [h('div', { className: ['recommendations'] }, children)]
  },
})

/** One recommendation with its number (only where one is printed), its parts and what is known about it. */
function one(
  recommendation: Recommendation,
  addressees: readonly Addressee[],
  parts: readonly Recommendation[],
): Element {
  const id = anchor.recommendation(recommendation.key)
  const to = (role: Addressee['role']) =>
    addressees.filter((addressee) => addressee.role === role).map(({ printed }) => printed)
  const consulted = to('consulted')
  return h('li', { className: ['recommendation'], id }, [
    recommendation.number === undefined
      ? null
      : h('span', { className: ['recommendation-number'] }, recommendation.number),
    h('div', [
      h('p', recommendation.text),
      parts.length === 0 ? null : h('ol', { className: ['recommendation-parts'] }, parts.map(part)),
      h('p', { className: ['recommendation-meta'], dataPagefindIgnore: '' }, [
        h('span', `To: ${series(to('addressed'))}`),
        ' ',
        ...(consulted.length === 0 ? [] : [h('span', `In consultation with: ${series(consulted)}`), ' ']),
        h('span', `Issued ${day(recommendation.issued)}`),
        ' ',
        h('a', { href: `#${id}` }, [
          'Link',
          h('span', { className: ['visually-hidden'] }, ` to ${named(recommendation)}`),
        ]),
      ]),
    ]),
  ])
}

const part = (recommendation: Recommendation): Element =>
  h('li', { id: anchor.recommendation(recommendation.key) }, recommendation.text)

/** How a link names the recommendation: by number, else by its first words. */
function named({ number, text }: Recommendation): string {
  return number === undefined
    ? `the recommendation “${text.split(' ').slice(0, 8).join(' ')} …”`
    : `recommendation ${number}`
}
