import { ascending } from '../../format/ascending.ts'
import type { Recommendation } from '../../model/registers/recommendations.ts'
import { byName } from '../by-name.ts'
import { askedBefore, type Books } from './ledger.ts'

/** Where a recommendation stands among others that ask the same. */
export interface Lineage {
  /** When it was asked before, the first time first; without itself. */
  readonly before: readonly Recommendation[]
  /** Those that ask it again, and those that ask these again, by date. */
  readonly since: readonly Recommendation[]
  /** The one whose place it takes. */
  readonly supersedes?: Recommendation
  /** Those that take its place. */
  readonly supersededBy: readonly Recommendation[]
}

/** Gives the lineage of any recommendation of the books, whose relations are looked through once. */
export function lineages(books: Books): (recommendation: Recommendation) => Lineage {
  const byId = byName(books.recommendations)
  const repeating = Map.groupBy(books.recommendations, ({ repeats }) => repeats)
  const superseding = Map.groupBy(books.recommendations, ({ supersedes }) => supersedes)
  return (recommendation) => {
    const supersedes = byId.get(recommendation.supersedes ?? '')
    return {
      before: recommendation.repeats === undefined ? [] : askedBefore(recommendation, books).slice(0, -1),
      since: askedSince(recommendation, repeating),
      ...(supersedes && { supersedes }),
      supersededBy: superseding.get(recommendation.id) ?? [],
    }
  }
}

function askedSince(
  first: Recommendation,
  repeating: ReadonlyMap<string | undefined, readonly Recommendation[]>,
): readonly Recommendation[] {
  const found = [first]
  // The list grows while it is walked: whatever is found may have been asked again itself.
  for (const { id } of found) {
    found.push(...(repeating.get(id) ?? []).filter((each) => !found.includes(each)))
  }
  return found.slice(1).sort((one, other) => ascending(one.issued, other.issued))
}
