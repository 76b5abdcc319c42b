import type { Question } from '../reader/list/question.ts'
import { announcement } from './announcement.ts'
import { type Answer, answer, best } from './answer.ts'
import type { FoundPage, Hit } from './engine.ts'
import type { ExactHit } from './exact.ts'
import type { FoundIndex } from './found-index.ts'
import { searchTerms } from './search-terms.ts'
import type { Understood } from './understood.ts'

/** What a question comes to: all that the page shows of it. */
export interface Outcome {
  readonly understood: Understood
  /** What the engine was asked, the first as it was typed; at last the query with its small words. */
  readonly queries: readonly string[]
  readonly answer: Answer
  /** Shown first. */
  readonly exact: readonly ExactHit[]
  /** The first of the hits, read. */
  readonly pages: readonly FoundPage[]
  /** The hits after those. */
  readonly rest: readonly Hit[]
  /** What is announced. */
  readonly said: string
  readonly count: number
}

/** Where fewer pages than these are found, what may have been meant is said too. */
const few = 3
const nothing: Understood = { queries: [], exact: [], expansions: [], unknown: [] }

/** How many filters are chosen. */
export const filterCount = ({ chosen }: Question): number =>
  searchTerms.facets.reduce((sum, facet) => sum + (chosen[facet] ?? []).length, 0)

/** What a question comes to in an index. What its words mean exactly is no hit besides, and is left out where filters are chosen. */
export async function outcome(
  question: Question,
  index: FoundIndex,
  understand: (query: string) => Promise<Understood>,
): Promise<Outcome> {
  const { words, order } = question
  const filters = filterCount(question)
  const { suggestion, ...sure } = words === '' ? nothing : await understand(words)
  const exact = filters === 0 ? sure.exact : []
  const answered = await answer(index, words === '' ? undefined : sure, question)
  const first = await read(answered.hits.slice(0, best))
  const pages = first.filter(({ url }) => exact.every(({ href }) => href !== url))
  const rest = answered.hits.slice(best)
  const count = pages.length + rest.length + exact.length
  const isMeant = suggestion !== undefined && count < few
  return {
    understood: isMeant ? { ...sure, suggestion } : sure,
    queries: [...sure.queries, ...(sure.phrase === undefined ? [] : [sure.phrase])],
    answer: answered,
    exact,
    pages,
    rest,
    said: announcement({ count, words, filters, order, suggestion: count === 0 ? suggestion : undefined }),
    count,
  }
}

/** Reads pages that were found. */
export const read = (hits: readonly Hit[]): Promise<readonly FoundPage[]> => Promise.all(hits.map(({ data }) => data()))
