import { facetNames } from './list-index.ts'
import type { Terms } from './terms.ts'

/** The terms of the list of recommendations. */
export const recommendationTerms = {
  facets: facetNames,
  orders: ['newest', 'oldest', 'deadline', 'silent'],
} as const satisfies Terms
export type RecommendationOrder = (typeof recommendationTerms.orders)[number]
