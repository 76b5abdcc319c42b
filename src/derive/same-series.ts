import type { Publication } from '../model/library.ts'
import { newestFirst } from './newest-first.ts'

/** The other publications of a publication's series, newest first; none where it is in no series. */
export function sameSeries(publication: Publication, publications: readonly Publication[]): readonly Publication[] {
  if (publication.series === undefined) return []
  return newestFirst(publications.filter((each) => each !== publication && each.series === publication.series))
}
