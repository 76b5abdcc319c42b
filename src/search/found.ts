import { queryParts } from './query-parts.ts'
import { otherWords, phraseLift } from './ranking.ts'
import type { Understood } from './understood.ts'

/** What of a query as it is understood says what to look for. */
export type Sought = Pick<Understood, 'queries' | 'phrase' | 'names' | 'looser'>

/** A page as it is shown: with the places of the words that were found in it. */
export interface Located {
  readonly locations: readonly number[]
}

/** A page that the engine found: the better, the higher its score. */
export interface Scored<Page extends Located> {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<Page>
}

/** What the engine finds for a query: the pages that have all its words, or, where it is one phrase in quotation marks, the phrase. */
export type Ask<Page extends Located> = (query: string) => Promise<readonly Scored<Page>[]>

/** What is found for a query, the best first, each page once. */
export interface Found<Page extends Located> {
  readonly hits: readonly Scored<Page>[]
  /** True where no page has all of the words, and these have most of them. */
  readonly isLoose: boolean
}

/**
 * What the engine finds for a query as it is understood. The scores of one way of asking are told in shares of its best, since the
 * engine’s grow with the number of words; a page that several ways find has the sum of its shares, so that it comes before
 * others (“CombSUM”, Fox and Shaw 1994), and is shown with the words of all of them. Equal pages keep the order in which
 * they were found.
 */
export async function found<Page extends Located>(
  ask: Ask<Page>,
  { queries, phrase, names = [], looser }: Sought,
): Promise<Found<Page>> {
  const say = (words: string) => ask(`"${words}"`).then(byId)
  const isAsked = queries.length > 0
  const [ways, whole, parts] = await Promise.all([
    Promise.all(queries.map((query) => pagesOf(ask, query))),
    phrase !== undefined && isAsked ? say(phrase) : new Map<string, Scored<Page>>(),
    Promise.all(isAsked ? names.map(say) : []),
  ])
  const lifted = (page: Scored<Page>): Scored<Page> => {
    const said = whole.get(page.id)
    const lifts = [whole, ...parts].filter((pages) => pages.has(page.id)).length
    return { ...page, score: page.score * phraseLift ** lifts, data: said?.data ?? page.data }
  }
  const hits = joined(ways.map((pages) => pages.map(lifted)))
  if (hits.length > 0 || looser === undefined) return { hits, isLoose: false }
  return { hits: await loosely(ask, looser), isLoose: true }
}

/** The pages that have all words of a query and each of its phrases as it stands, by how well they say its words. */
async function pagesOf<Page extends Located>(ask: Ask<Page>, query: string): Promise<readonly Scored<Page>[]> {
  const parts = queryParts(query)
  const phrases = parts.filter(({ quoted, keys }) => quoted && keys.length > 1)
  const pages = await ask(parts.map(({ text }) => text).join(' '))
  if (phrases.length === 0) return pages
  const others = parts.filter((part) => !phrases.includes(part)).map(({ text }) => text)
  const asked = [...phrases.map(({ text }) => `"${text}"`), ...(others.length > 0 ? [others.join(' ')] : [])]
  const sets = (await Promise.all(asked.map(ask))).map(byId)
  return pages.flatMap(({ id, score }) => {
    const each = sets.flatMap((set) => set.get(id) ?? [])
    return each.length === sets.length ? [{ id, score, data: together(each) }] : []
  })
}

const byId = <Page extends Located>(pages: readonly Scored<Page>[]) => new Map(pages.map((page) => [page.id, page]))

/** A page with the words that several ways of asking found in it. */
function together<Page extends Located>(each: readonly Scored<Page>[]): () => Promise<Page> {
  return async () => {
    const pages = await Promise.all(each.map(({ data }) => data()))
    const locations = [...new Set(pages.flatMap((page) => page.locations))].sort((one, other) => one - other)
    return { ...(pages[0] as Page), locations }
  }
}

function joined<Page extends Located>(ways: readonly (readonly Scored<Page>[])[]): readonly Scored<Page>[] {
  const shares = ways.flatMap((pages, place) => {
    const top = Math.max(...pages.map(({ score }) => score))
    const counts = (place === 0 ? 1 : otherWords) / (top > 0 ? top : 1)
    return pages.map((page) => ({ ...page, score: page.score * counts }))
  })
  return ordered(
    [...Map.groupBy(shares, ({ id }) => id)].map(([id, each]) => {
      return { id, score: each.reduce((sum, { score }) => sum + score, 0), data: together(each) }
    }),
  )
}

/** Pages that have at least so many of the words: those with more words first, then by how well they say them. */
async function loosely<Page extends Located>(
  ask: Ask<Page>,
  { words, atLeast }: NonNullable<Understood['looser']>,
): Promise<readonly Scored<Page>[]> {
  const ways = await Promise.all(words.map((word) => pagesOf(ask, word)))
  const kept = [...Map.groupBy(ways.flat(), ({ id }) => id)].filter(([, each]) => each.length >= atLeast)
  const most = Math.max(...ways.flat().map(({ score }) => score), 0) * words.length + 1
  return ordered(
    kept.map(([id, each]) => {
      const sum = each.reduce((sum, { score }) => sum + score, 0)
      return { id, score: each.length * most + sum, data: together(each) }
    }),
  )
}

/** By score; equal ones as they stand. */
const ordered = <Page extends Located>(hits: readonly Scored<Page>[]): readonly Scored<Page>[] =>
  hits.toSorted((one, other) => other.score - one.score)
