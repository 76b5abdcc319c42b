import type { Place } from '../model/problem.ts'
import { check } from './check.ts'
import { repeatsInPublications } from './repeats-in-publications.ts'

export const figureIdUnique = check(
  {
    id: 'figure-id-unique',
    severity: 'error',
    sentence: 'The id of a figure or table occurs once in its publication, all chapters together.',
  },
  ({ publications }, outlines) =>
    (['figures', 'tables'] as const).flatMap((family) => {
      const one = family === 'figures' ? 'figure' : 'table'
      const named = (use: Place & { readonly id: string }) => ({ name: use.id, place: use })
      return repeatsInPublications(publications, outlines, (outline) => outline[family].map(named)).map(
        ({ name, place, first }) => ({
          ...place,
          subject: 'id',
          found: `The ${one} “${name}” is also in ${first.file}, line ${first.line}.`,
          allowed: 'An id occurs once in a publication, because its chapters are joined for printing.',
          remedy: 'Give one of the two another id.',
        }),
      )
    }),
)
