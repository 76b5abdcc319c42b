import { h } from 'hastscript'
import { z } from 'zod'
import { nearest } from '../../format/nearest.ts'
import { Text } from '../../model/fields.ts'
import { oneRecommendation } from './one-recommendation.ts'
import { word } from './word.ts'

const Id = Text.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/).meta({
  allowed: 'the key of a recommendation of this publication, such as 10, or publication/key',
})

/** `<Recommendation id="10"/>`: one recommendation with how it stands, of this publication or of another (`publication/key`). */
export const recommendation = word({
  name: 'Recommendation',
  encloses: 'nothing',
  place: 'block',
  attributes: z.strictObject({ id: Id }),
  html: ({ id }, _children, context, place) => {
    const full = id.includes('/') ? id : `${context.publication}/${id}`
    const found = context.recommendation(full)
    if (found === undefined) {
      const near = nearest(full, context.names('recommendation'))
      const own = `${context.publication}/`
      context.problem(place, {
        subject: 'id',
        found: `There is no recommendation “${id}”.`,
        allowed:
          'A recommendation is named by its key in data/registers/recommendations.csv, with its publication where that is another; a part is shown with its whole.',
        remedy:
          near === undefined
            ? 'Correct the name, or add the row.'
            : `Did you mean “${near.startsWith(own) && !id.includes('/') ? near.slice(own.length) : near}”?`,
        rule: 'recommendation-exists',
      })
      return []
    }
    const standings = context.standings(found.recommendation.publication)
    return [
      h('div', { className: ['recommendations'] }, [
        h('div', { className: ['recommendation'] }, oneRecommendation(found, standings, context, 'alone')),
      ]),
    ]
  },
})
