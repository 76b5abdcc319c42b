import { labels } from '../derive/ledger/label.ts'
import type { SearchFacet } from './search-terms.ts'

/** The values of a facet in the order in which readers look for one: years newest first, labels as they are told, names by the alphabet. */
export function facetOptions(facet: SearchFacet, values: readonly string[]): readonly string[] {
  if (facet === 'year') return values.toSorted().reverse()
  if (facet === 'status') {
    const known: readonly string[] = Object.values(labels)
    return values.toSorted((one, other) => known.indexOf(one) - known.indexOf(other))
  }
  return values.toSorted((one, other) => one.localeCompare(other, 'en-GB', { numeric: true }))
}
