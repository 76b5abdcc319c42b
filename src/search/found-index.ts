import type { Hit, Searching } from './engine.ts'
import type { SearchFacet } from './search-terms.ts'

/** The index as it is asked; what does not depend on the query is asked once. */
export interface FoundIndex {
  readonly hits: (query: string) => Promise<readonly Hit[]>
  /** The pages that have a value of a facet. */
  readonly members: (facet: SearchFacet, value: string) => Promise<readonly Hit[]>
  /** The pages that have a date, newest first. */
  readonly dated: () => Promise<readonly Hit[]>
  /** The values that pages have of each facet. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>
}

/** The index of an engine. What could not be loaded is asked for again. */
export function foundIndex({ search, filters }: Searching): FoundIndex {
  const known = new Map<string, Promise<unknown>>()
  const once = <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const asked = known.get(key) as Promise<Value> | undefined
    if (asked !== undefined) return asked
    const asking = ask()
    asking.catch(() => known.delete(key))
    known.set(key, asking)
    return asking
  }
  return {
    hits: async (query) => (await search(query)).results,
    members: (facet, value) =>
      once(`${facet} ${value}`, async () => (await search(null, { filters: { [facet]: value } })).results),
    dated: () => once('dated', async () => (await search(null, { sort: { date: 'desc' } })).results),
    values: () =>
      once('values', async () => {
        const all = await filters()
        return Object.fromEntries(Object.entries(all).map(([facet, counts]) => [facet, Object.keys(counts)]))
      }),
  }
}
