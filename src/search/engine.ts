import { urlsUnder } from '../format/url.ts'
import { ranking } from './ranking.ts'

/** A part of a page from one heading to the next that has what was looked for; the page's own beginning has no anchor. */
export interface FoundPart {
  readonly title: string
  readonly url: string
  readonly anchor?: unknown
  readonly locations: readonly number[]
  readonly excerpt: string
}

/** A page that was found, as Pagefind 1.6 gives it. */
export interface FoundPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly FoundPart[]
}

/** Pagefind's API, as far as the search box uses it. */
export interface Engine {
  readonly options: (options: {
    readonly baseUrl: string
    readonly excerptLength: number
    readonly ranking: {
      readonly pageLength: number
      readonly termFrequency: number
      readonly metaWeights: Readonly<Record<string, number>>
    }
  }) => Promise<void>
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<FoundPage> }[] }>
  /** How many pages each value of each filter has. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

/** Loads the search engine and its index from the site; fails where the browser refuses Workers and WebAssembly. */
export async function startEngine(base: string): Promise<Engine> {
  const address = urlsUnder(base).at('pagefind/pagefind.js')
  const engine = (await import(/* @vite-ignore */ address)) as Engine
  await engine.options({ baseUrl: base, excerptLength: 24, ranking })
  return engine
}
