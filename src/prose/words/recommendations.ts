import { h } from 'hastscript'
import { z } from 'zod'
import { anchor } from '../../format/anchor.ts'
import { oneRecommendation } from './one-recommendation.ts'
import { word } from './word.ts'

/** `<Recommendations/>`: this publication's recommendations under their lead-ins, each with its permalink and how it stands. */
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
    const standings = context.standings(context.publication)
    const children = groups.flatMap(({ leadIn, recommendations: members }) => [
      ...(leadIn === undefined ? [] : [h('p', { className: ['lead-in'] }, leadIn)]),
      h(
        'ol',
        { className: ['recommendation-list'] },
        members.map((member) => {
          const id = anchor.recommendation(member.recommendation.key)
          return h('li', { className: ['recommendation'], id }, oneRecommendation(member, standings, context, 'listed'))
        }),
      ),
    ])
    return [h('div', { className: ['recommendations'] }, children)]
  },
})
