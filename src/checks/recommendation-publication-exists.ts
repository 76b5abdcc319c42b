import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

export const recommendationPublicationExists = check(
  {
    id: 'recommendation-publication-exists',
    severity: 'error',
    sentence: 'A recommendation belongs to a publication of the site.',
  },
  ({ publications, registers }) => {
    const slugs = new Set(publications.map(({ slug }) => slug))
    return registers.recommendations.flatMap((recommendation) => {
      const { id, publication } = recommendation
      if (slugs.has(publication)) return []
      const near = nearest(publication, slugs)
      return [
        {
          ...whereIs(recommendation, 'publication', 'data/registers/recommendations.csv'),
          subject: 'publication',
          found: `No publication on this site has the slug "${publication}", which recommendation ${id} names.`,
          allowed: 'It must be the slug of a publication.',
          remedy: near === undefined ? 'Correct the slug, or take the row out.' : `Did you mean ${near}?`,
        },
      ]
    })
  },
)
