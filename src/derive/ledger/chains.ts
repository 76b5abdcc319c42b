import type { Recommendation } from '../../model/registers/recommendations.ts'
import { askedBefore, type Books } from './ledger.ts'

/**
 * What was asked again, as chains, oldest first: each is what one recommendation repeats, back to the first, and that one itself. A
 * recommendation that is repeated later ends no chain; one that neither repeats nor is repeated is in none.
 */
export function chains(books: Books): readonly (readonly Recommendation[])[] {
  const repeated = new Set(books.recommendations.flatMap(({ repeats }) => repeats ?? []))
  return books.recommendations
    .filter(({ id, repeats }) => repeats !== undefined && !repeated.has(id))
    .map((last) => askedBefore(last, books))
    .filter((chain) => chain.length > 1)
}
