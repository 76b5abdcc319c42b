import type { DatedRating } from '../derive/areas/area-book.ts'
import { sourcesInShort } from './_sources-in-short.ts'

/** Where ratings were printed, as a source line says it. */
export function ratingSource(ratings: readonly DatedRating[]) {
  const document = sourcesInShort(ratings.map(({ rating }) => rating.source))
  return { document, section: 'as recorded in the register of ratings' }
}
