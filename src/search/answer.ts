import type { Question } from '../reader/list/question.ts'
import type { FoundPage, Hit } from './engine.ts'
import { found, type Sought } from './found.ts'
import type { FoundIndex } from './found-index.ts'
import { type SearchFacet, searchTerms } from './search-terms.ts'
import { speaksOf } from './speaks-of.ts'

/** What a question finds. */
export interface Answer {
  /** All that the words find, whatever is chosen; undefined where there are no words: then all pages are. */
  readonly all: readonly Hit[] | undefined
  /** What the chosen values leave of it, in the order asked for. */
  readonly hits: readonly Hit[]
  /** True where some of the pages have most of the words, but not all. */
  readonly isLoose: boolean
}

/** How many pages are read at a time; the first of them show whether what was found speaks of what was looked for. */
export const best = 8

/**
 * What is found, narrowed by what is chosen: values of one facet are alternatives, facets narrow one another. Where nothing is
 * sought, all that has the chosen values, newest first.
 */
export async function answer(index: FoundIndex, sought: Sought | undefined, question: Question): Promise<Answer> {
  const { chosen, order } = question
  const sets = await chosenSets(index, chosen)
  const { hits: all, isLoose } =
    sought === undefined ? { hits: undefined, isLoose: false } : await honest(index, sought)
  const pages = all ?? distinct(sets[0]?.pages ?? [])
  const left = pages.filter(({ id }) => sets.every(({ members }) => members.has(id)))
  const byWords = order === 'relevance' && all !== undefined
  return { all, hits: byWords ? left : await byDate(index, left, order === 'oldest'), isLoose }
}

/** How many of the hits each value of a facet would leave with what is chosen of the other facets. */
export async function facetCounts(
  index: FoundIndex,
  { all }: Answer,
  chosen: Question['chosen'],
  facet: SearchFacet,
): Promise<ReadonlyMap<string, number>> {
  const others = (await chosenSets(index, chosen)).filter((set) => set.facet !== facet)
  const sought = all === undefined ? undefined : new Set(all.map(({ id }) => id))
  const isLeft = ({ id }: Hit) => (sought?.has(id) ?? true) && others.every(({ members }) => members.has(id))
  const values = (await index.values())[facet] ?? []
  const counts = values.map(async (value) => {
    const members = await index.members(facet, value)
    return [value, members.filter(isLeft).length] as const
  })
  return new Map(await Promise.all(counts))
}

/** For each facet of which something is chosen, the pages that have one of its chosen values. */
async function chosenSets(index: FoundIndex, chosen: Question['chosen']) {
  const facets = searchTerms.facets.filter((facet) => (chosen[facet] ?? []).length > 0)
  return Promise.all(
    facets.map(async (facet) => {
      const pages = (await Promise.all((chosen[facet] ?? []).map((value) => index.members(facet, value)))).flat()
      return { facet, pages, members: new Set(pages.map(({ id }) => id)) }
    }),
  )
}

/** What is found, or nothing where the best of it does not speak of what is sought. */
async function honest(index: FoundIndex, sought: Sought): ReturnType<typeof found<FoundPage>> {
  const all = await found(index.hits, sought)
  const pages = await Promise.all(all.hits.slice(0, best).map(({ data }) => data()))
  const asked = [...sought.queries, ...(all.isLoose ? (sought.looser?.words ?? []) : [])]
  const isHonest = pages.some((page) => asked.some((query) => speaksOf(query, page)))
  return isHonest ? all : { hits: [], isLoose: false }
}

/** Each page where it first stands. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Hits by date; those that have none keep their order, after the others. */
async function byDate(index: FoundIndex, hits: readonly Hit[], oldestFirst: boolean): Promise<readonly Hit[]> {
  const dated = await index.dated()
  const places = new Map(dated.map(({ id }, place) => [id, oldestFirst ? -place : place]))
  const last = dated.length
  return hits.toSorted((one, other) => (places.get(one.id) ?? last) - (places.get(other.id) ?? last))
}
