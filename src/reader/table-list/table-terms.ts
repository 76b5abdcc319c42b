import type { Terms } from '../list/terms.ts'

/** The terms of the list of tables. */
export const tableTerms = {
  facets: ['publication', 'subject', 'year', 'shown'],
  orders: ['publication', 'title', 'updated', 'rows'],
} as const satisfies Terms
export type TableFacet = (typeof tableTerms.facets)[number]

/** What the page says of an entry in `data-…` attributes: its values of each facet, parted by spaces, and what orders go by. */
export type TableMarks = Readonly<Record<TableFacet | 'updated' | 'rows', string>>
