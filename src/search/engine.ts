import { urlsUnder } from '../format/url.ts'
import { ranking } from './ranking.ts'

/** An element of a page that has an id, with its text where it is a block of text, and the place of its first word in the page’s text. */
export interface Anchor {
  readonly element: string
  readonly id: string
  readonly text: string
  readonly location: number
}

/** A page that was found, as Pagefind 1.6 gives it. */
export interface FoundPage {
  readonly url: string
  /** All its text; words are parted by white space. */
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly anchors: readonly Anchor[]
  /** The places of the words that were found, as places of words in `content`. */
  readonly locations: readonly number[]
  /** Some of its text around them, as markup, and the same of its sections: the search box makes its own. */
  readonly excerpt?: string
  readonly sub_results?: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

/** A page that was found, read when it is shown. */
export interface Hit {
  readonly id: string
  /** The better it is for what was asked, the higher. */
  readonly score: number
  /** The places of the words that were found, as places of words in its text. */
  readonly words: readonly number[]
  readonly data: () => Promise<FoundPage>
}

export interface Asking {
  readonly filters?: Readonly<Record<string, string>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}

/** Pagefind's API, as far as this site uses it. */
export interface Engine {
  readonly options: (options: object) => Promise<void>
  /** Pages by relevance, or in the order of a sort, which leaves out pages that have none; `null` finds all that the filters leave. */
  readonly search: (query: string | null, asking?: Asking) => Promise<{ readonly results: readonly Hit[] }>
  /** How many pages each value of each filter has. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

/** What the search box asks of it. */
export type Searching = Pick<Engine, 'search' | 'filters'>

interface Pagefind {
  readonly createInstance: (options: object) => Engine
}

/**
 * Loads the search engine and its index from the site; fails where the browser refuses WebAssembly. It runs without a Worker:
 * one file less is loaded, and it is known what could not be.
 *
 * By itself the engine passes over a part of its index that it can't load in silence and finds nothing in it, so that a reader whose connection
 * fails would be told that nothing speaks of what they look for. Here it fails.
 *
 * @param missing gives how many requests of the page have failed so far
 */
export async function startEngine(base: string, missing: () => number): Promise<Searching> {
  const address = urlsUnder(base).at('pagefind/pagefind.js')
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind
  return whole(createInstance({ noWorker: true, baseUrl: base, ranking }), missing)
}

/** The engine, failing where a request failed while it worked. */
export function whole({ search, filters }: Searching, missing: () => number): Searching {
  const checked = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const before = missing()
    const value = await work()
    if (missing() > before) throw new Error('A part of the search index could not be loaded.')
    return value
  }
  return {
    search: (query, asking) => checked(() => search(query, asking)),
    filters: () => checked(filters),
  }
}
