import type { Terms } from '../reader/list/terms.ts'

/** The terms of a search: how its results are narrowed, by the names in the address, and their orders. */
export const searchTerms = {
  facets: ['kind', 'year', 'programme', 'area', 'body', 'theme', 'status', 'series'],
  orders: ['relevance', 'newest', 'oldest'],
} as const satisfies Terms
export type SearchFacet = (typeof searchTerms.facets)[number]

/** What readers call the facets. */
export const facetHeads: Readonly<Record<SearchFacet, string>> = {
  kind: 'Kind of page',
  year: 'Year',
  programme: 'Inspection programme',
  area: 'Area',
  body: 'Body',
  theme: 'Theme',
  status: 'Status of the recommendation',
  series: 'Series',
}
