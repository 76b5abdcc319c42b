import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

export const relationTargetExists = check(
  {
    id: 'relation-target-exists',
    severity: 'error',
    sentence: 'A publication that another names as related, or as its translation, is on the site.',
  },
  ({ publications }) => {
    const slugs = new Set(publications.map(({ slug }) => slug))
    return publications.flatMap((publication) => {
      const named = [...publication.relates, ...publication.translations]
      return named.flatMap((relation) => {
        const { to } = relation
        const own = to === publication.slug
        if (typeof to !== 'string' || (slugs.has(to) && !own)) return []
        const near = nearest(to, slugs)
        return [
          {
            ...whereIs(relation, 'to', publication.body.file),
            subject: 'to',
            found: own ? 'The publication names itself.' : `No publication on this site has the slug "${to}".`,
            allowed: 'It must be the slug of another publication that is public when this one is.',
            remedy:
              near === undefined || own
                ? 'Correct the slug; for a document that is elsewhere write { title, date, url } in its place.'
                : `Did you mean ${near}?`,
          },
        ]
      })
    })
  },
)
