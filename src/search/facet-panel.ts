import type { Question } from '../reader/list/question.ts'
import { type FacetGroup, facetGroup } from './facet-group.ts'
import { type SearchFacet, searchTerms } from './search-terms.ts'

/** Gives how many results each value of a facet would leave. */
export type Counting = (facet: SearchFacet) => Promise<ReadonlyMap<string, number>>

/** The panel of facets: filled when it is first opened, and then as the results change. */
export interface FacetPanel {
  /** What is chosen in it; undefined while it has not been filled. */
  readonly chosen: () => Question['chosen'] | undefined
  /** Follows a question and what it found. Only groups that are open are counted. */
  readonly follow: (chosen: Question['chosen'], counting: Counting) => Promise<void>
  /** Fills the panel with the values that the pages of the site have. */
  readonly fill: (values: Readonly<Record<string, readonly string[]>>) => void
  readonly isFilled: () => boolean
}

export function facetPanel(document: Document, place: HTMLElement): FacetPanel {
  let groups: readonly FacetGroup[] = []
  let counting: Counting | undefined
  const count = async (group: FacetGroup) => {
    const asked = counting
    if (asked === undefined || !group.element.open) return
    const counts = await asked(group.facet)
    // Another search may have been done meanwhile.
    if (asked === counting) group.count(counts)
  }
  return {
    chosen: () =>
      groups.length === 0
        ? undefined
        : Object.fromEntries(
            searchTerms.facets.map((facet) => [facet, groups.find((group) => group.facet === facet)?.chosen() ?? []]),
          ),
    follow: async (chosen, next) => {
      counting = next
      for (const group of groups) group.choose(chosen[group.facet] ?? [])
      await Promise.all(groups.map(count))
    },
    fill: (values) => {
      groups = searchTerms.facets.flatMap((facet) => {
        const own = values[facet] ?? []
        return own.length === 0 ? [] : [facetGroup(document, facet, own)]
      })
      for (const group of groups) {
        group.element.addEventListener('toggle', () => void count(group).catch(() => {}))
      }
      place.replaceChildren(...groups.map(({ element }) => element))
    },
    isFilled: () => groups.length > 0,
  }
}
