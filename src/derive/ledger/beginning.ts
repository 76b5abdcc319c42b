import type { Publication } from '../../model/library.ts'
import { publicSince } from '../../model/public-since.ts'
import type { Books } from './ledger.ts'

/** The day from which the ledger counts: the release, else the publication, of the first that made a recommendation. */
export function beginning(
  books: Pick<Books, 'recommendations'>,
  publications: readonly Publication[],
): string | undefined {
  const made = new Set(books.recommendations.map(({ publication }) => publication))
  return publications
    .filter(({ slug }) => made.has(slug))
    .map(publicSince)
    .sort()[0]
}
