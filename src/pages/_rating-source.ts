import type { DatedRating } from '../derive/areas/area-book.ts'

const most = 3

/** Where ratings were printed, as a source line says it: each source once, and in short where there are many. */
export function ratingSource(ratings: readonly DatedRating[]) {
  const sources = [...new Set(ratings.map(({ rating }) => rating.source))]
  const section = 'as recorded in the register of ratings'
  if (sources.length <= most) return { document: sources.join('; '), section }
  return { document: `${sources.slice(0, most).join('; ')} and ${sources.length - most} more`, section }
}
