import type { Facet } from './facet.ts'
import type { Terms } from './terms.ts'

/** A list that can be narrowed and put in order, whatever its entries are. */
export interface Listing {
  readonly terms: Terms
  /** Reads what is needed to narrow it; may be asked again where it failed. */
  readonly open: () => Promise<OpenListing>
}

/** A list that has been read. Entries are named by their places in its usual order. */
export interface OpenListing {
  readonly count: number
  readonly facets: readonly Facet[]
  /** The entries that have the words. */
  readonly having: (words: string) => Promise<ReadonlySet<number>>
  readonly inOrder: (order: string, entries: readonly number[]) => readonly number[]
  /** List items that show the entries. */
  readonly elements: (entries: readonly number[]) => Promise<readonly HTMLElement[]>
}
