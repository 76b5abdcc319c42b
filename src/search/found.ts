import { queryParts } from './query-parts.ts'
import { phraseLift } from './ranking.ts'
import type { Understood } from './understood.ts'

/** A page that the engine found: the better, the higher its score. */
export interface Scored<Data> {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Data>
}

/** What the engine finds for a query: the pages that have all its words, or, where it is one phrase in quotation marks, the phrase. */
export type Ask<Data> = (query: string) => Promise<readonly Scored<Data>[]>

/** What is found for a query, the best first, each page once. */
export interface Found<Data> {
  readonly hits: readonly Scored<Data>[]
  /** True where no page has all of the words, and these have most of them. */
  readonly isLoose: boolean
}

/**
 * What the engine finds for a query as it is understood. The scores of one way of asking are told in shares of its best, since the
 * engine’s grow with the number of words; a page that several ways find has the sum of its shares, so that it comes before
 * others (“CombSUM”, Fox and Shaw 1994). Its words are marked as the way in which it did best has them. Of equal pages
 * the one comes first that an earlier way found earlier.
 */
export async function found<Data>(
  ask: Ask<Data>,
  asked: Pick<Understood, 'queries' | 'phrase' | 'looser'>,
): Promise<Found<Data>> {
  const ways = await Promise.all(asked.queries.map((query) => pagesOf(ask, query)))
  const phrase = asked.phrase === undefined ? [] : await ask(`"${asked.phrase}"`)
  const says = new Set(phrase.map(({ id }) => id))
  const lifted = ways.map((pages) =>
    pages.map((page) => (says.has(page.id) ? { ...page, score: page.score * phraseLift } : page)),
  )
  const hits = joined(lifted)
  if (hits.length > 0 || asked.looser === undefined) return { hits, isLoose: false }
  return { hits: await loosely(ask, asked.looser), isLoose: true }
}

/** The pages that have all words of a query and each of its phrases as it stands. */
async function pagesOf<Data>(ask: Ask<Data>, query: string): Promise<readonly Scored<Data>[]> {
  const parts = queryParts(query)
  const pages = await ask(parts.map(({ text }) => text).join(' '))
  const phrases = parts.filter(({ quoted, keys }) => quoted && keys.length > 1)
  const sets = await Promise.all(phrases.map(({ text }) => ask(`"${text}"`)))
  const ids = sets.map((set) => new Set(set.map(({ id }) => id)))
  return pages.filter(({ id }) => ids.every((set) => set.has(id)))
}

/** What a later way of asking counts for, beside the first. */
const otherwise = 0.9

function joined<Data>(ways: readonly (readonly Scored<Data>[])[]): readonly Scored<Data>[] {
  const sums = new Map<string, { sum: number; best: number; hit: Scored<Data> }>()
  for (const [place, pages] of ways.entries()) {
    const top = Math.max(...pages.map(({ score }) => score), Number.MIN_VALUE)
    for (const hit of pages) {
      const share = (hit.score / top) * (place === 0 ? 1 : otherwise)
      const known = sums.get(hit.id)
      if (known === undefined) sums.set(hit.id, { sum: share, best: share, hit })
      else {
        const isBetter = share > known.best
        const sum = known.sum + share
        sums.set(hit.id, { sum, best: Math.max(share, known.best), hit: isBetter ? hit : known.hit })
      }
    }
  }
  return ordered([...sums.values()].map(({ sum, hit }) => ({ ...hit, score: sum })))
}

/** Pages that have at least so many of the words: those with more words first, then by how well they say them. */
async function loosely<Data>(
  ask: Ask<Data>,
  { words, atLeast }: NonNullable<Understood['looser']>,
): Promise<readonly Scored<Data>[]> {
  const ways = await Promise.all(words.map((word) => pagesOf(ask, word)))
  const having = new Map<string, { words: string[]; score: number }>()
  for (const [place, pages] of ways.entries()) {
    for (const { id, score } of pages) {
      const page = having.get(id) ?? { words: [], score: 0 }
      page.words.push(words[place] ?? '')
      page.score += score
      having.set(id, page)
    }
  }
  const kept = [...having].filter(([, { words }]) => words.length >= atLeast)
  const whole = new Map<string, Promise<readonly Scored<Data>[]>>()
  const dataOf = async (id: string, query: string): Promise<Data> => {
    const pages = whole.get(query) ?? pagesOf(ask, query)
    whole.set(query, pages)
    const page = (await pages).find((candidate) => candidate.id === id)
    if (page === undefined) throw new Error(`The search engine does not find ${id} for “${query}” again.`)
    return page.data()
  }
  return ordered(
    kept.map(([id, { words, score }]) => ({
      id,
      score: words.length * 1e6 + score,
      data: () => dataOf(id, words.join(' ')),
    })),
  )
}

/** By score; equal ones as they stand. */
const ordered = <Data>(hits: readonly Scored<Data>[]): readonly Scored<Data>[] =>
  hits.toSorted((one, other) => other.score - one.score)
