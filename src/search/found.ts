import { closeness } from './closeness.ts'
import { queryParts } from './query-parts.ts'
import { closenessLift, otherWords, phraseLift } from './ranking.ts'
import type { Looser, Understood } from './understood.ts'

/** What of a query as it is understood says what to look for. */
export type Sought = Pick<Understood, 'queries' | 'phrase' | 'names' | 'terms' | 'looser'>

/** A page as it is shown: its text, and the places of the words that were found in it. */
export interface Located {
  readonly content: string
  readonly locations: readonly number[]
}

/** A page that the engine found: the better, the higher its score. */
export interface Scored<Page extends Located> {
  readonly id: string
  readonly score: number
  /** The places of the words that were found in it. */
  readonly words: readonly number[]
  readonly data: () => Promise<Page>
}

/** What the engine finds for a query: the pages that have all its words, or, where it is one phrase in quotation marks, the phrase. */
export type Ask<Page extends Located> = (query: string) => Promise<readonly Scored<Page>[]>

/** What is found for a query, the best first, each page once. */
export interface Found<Page extends Located> {
  readonly hits: readonly Scored<Page>[]
  /** True where some of the pages have most of the words, but not all. */
  readonly isLoose: boolean
}

/** Where no page says more than this share of the words in one passage, pages are looked for that have most of the words. */
const nearEnough = 0.5

/** How many of the first pages are read to see how close together they say what is looked for: as many as are shown at first. */
const looked = 8

/**
 * What the engine finds for a query as it is understood. The scores of one way of asking are told in shares of its best, since the
 * engine’s grow with the number of words; a page that several ways find has the sum of its shares, so that it comes before
 * others (“CombSUM”, Fox and Shaw 1994), and is shown with the words of all of them. The first few pages are put in the order of
 * how close together they say the words, too. Equal pages keep the order in which they were found.
 */
export async function found<Page extends Located>(ask: Ask<Page>, sought: Sought): Promise<Found<Page>> {
  const { queries, looser, terms = [] } = sought
  if (queries.length === 0 && looser === undefined) return { hits: [], isLoose: false }
  const lift = await lifting(ask, sought)
  const nearest = async (ways: readonly (readonly Scored<Page>[])[]) => {
    const hits = joined(ways.map((pages) => pages.map(lift)))
    const first = await Promise.all(
      hits.slice(0, looked).map(async (hit) => ({ hit, near: closeness(terms, await hit.data()) })),
    )
    const lifted = first.map(({ hit, near }) => ({ ...hit, score: hit.score * (1 + closenessLift * near) }))
    return { hits: [...ordered(lifted), ...hits.slice(looked)], near: Math.max(0, ...first.map(({ near }) => near)) }
  }
  const ways = await Promise.all(queries.map((query) => pagesOf(ask, query)))
  const whole = await nearest(ways)
  if (looser === undefined || (!looser.always && whole.near > nearEnough)) return { hits: whole.hits, isLoose: false }
  // What has most of the words takes the place of what has all of them, and holds it.
  const { hits } = await nearest([await loosely(ask, looser), ...ways.slice(1)])
  const known = new Set(whole.hits.map(({ id }) => id))
  return { hits, isLoose: hits.some(({ id }) => !known.has(id)) }
}

/** After so many words a phrase counts no more than a shorter one. */
const longest = 5

/** Makes a page better that says the words as they were typed, which is then shown where it does, or a name among them. */
async function lifting<Page extends Located>(ask: Ask<Page>, { phrase, names = [] }: Sought) {
  const said = await Promise.all(
    [...(phrase === undefined ? [] : [phrase]), ...names].map(async (words) => {
      const follow = Math.min(longest, words.split(' ').length) - 1
      return { words, lift: phraseLift ** follow, pages: byId(await ask(`"${words}"`)) }
    }),
  )
  return (page: Scored<Page>): Scored<Page> => {
    const fitting = said.filter(({ pages }) => pages.has(page.id))
    const score = fitting.reduce((score, { lift }) => score * lift, page.score)
    const whole = fitting.find(({ words }) => words === phrase)?.pages.get(page.id)
    return { ...page, score, words: whole?.words ?? page.words }
  }
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
    return each.length === sets.length ? [{ id, score, ...together(each) }] : []
  })
}

const byId = <Page extends Located>(pages: readonly Scored<Page>[]) => new Map(pages.map((page) => [page.id, page]))

/**
 * A page with the words that several ways of asking found in it. The engine has one object for a page, on which it writes the
 * words of whichever way was read last: what is given here is a copy with all of them.
 */
function together<Page extends Located>(each: readonly Scored<Page>[]): Pick<Scored<Page>, 'words' | 'data'> {
  const words = [...new Set(each.flatMap((page) => page.words))].sort((one, other) => one - other)
  const read = async () => ({ ...((await each[0]?.data()) as Page), locations: words })
  return { words, data: read }
}

function joined<Page extends Located>(ways: readonly (readonly Scored<Page>[])[]): readonly Scored<Page>[] {
  const shares = ways.flatMap((pages, place) => {
    const top = Math.max(...pages.map(({ score }) => score))
    const counts = (place === 0 ? 1 : otherWords) / (top > 0 ? top : 1)
    return pages.map((page) => ({ ...page, score: page.score * counts }))
  })
  return ordered(
    [...Map.groupBy(shares, ({ id }) => id)].map(([id, each]) => {
      return { id, score: each.reduce((sum, { score }) => sum + score, 0), ...together(each) }
    }),
  )
}

/** Pages that have at least so many of the words, by how well they say these and what share of all words they have. */
async function loosely<Page extends Located>(
  ask: Ask<Page>,
  { words, atLeast }: Looser,
): Promise<readonly Scored<Page>[]> {
  const ways = await Promise.all(words.map((word) => pagesOf(ask, word)))
  const kept = [...Map.groupBy(ways.flat(), ({ id }) => id)].filter(([, each]) => each.length >= atLeast)
  return ordered(
    kept.map(([id, each]) => {
      const sum = each.reduce((sum, { score }) => sum + score, 0)
      return { id, score: (sum * each.length) / words.length, ...together(each) }
    }),
  )
}

/** By score; equal ones as they stand. */
const ordered = <Page extends Located>(hits: readonly Scored<Page>[]): readonly Scored<Page>[] =>
  hits.toSorted((one, other) => other.score - one.score)
