import type { Anchor, FoundPage, Hit, Searching } from '../../src/search/engine.ts'
import type { Understood } from '../../src/search/understood.ts'

/** A page that was found, with what a test says of it. */
export function aFoundPage(said: Partial<FoundPage> = {}): FoundPage {
  return {
    url: '/h/reports/pilots/',
    content: '',
    meta: { title: 'Pilots' },
    filters: {},
    anchors: [],
    locations: [],
    ...said,
  }
}

/** The page of a text in which the words in *stars* were found and an `{element#id}` stands before each anchor’s first word. */
export function markedPage(text: string, said: Partial<FoundPage> = {}): FoundPage {
  const anchors: Anchor[] = []
  const locations: number[] = []
  const words: string[] = []
  let open: { element: string; id: string; location: number } | undefined
  const close = () => {
    if (open === undefined) return
    anchors.push({ ...open, text: words.slice(open.location).join(' ').replace(/\.$/, '') })
    open = undefined
  }
  for (const word of text.split(' ')) {
    const [, element, id] = /^\{(\w+)#(.+)\}$/.exec(word) ?? []
    if (element !== undefined && id !== undefined) {
      close()
      open = { element, id, location: words.length }
    } else if (word === '{/}') close()
    else {
      if (word.includes('*')) locations.push(words.length)
      words.push(word.replace('*', ''))
    }
  }
  close()
  return aFoundPage({ content: words.join(' '), anchors, locations, ...said })
}

export function aHit(id: string, said: Partial<FoundPage> = {}, score = 1): Hit {
  const page = aFoundPage({ url: `/h/${id}/`, content: id, meta: { title: id }, ...said })
  return { id, score, words: page.locations, data: async () => page }
}

interface MadeUp {
  /** What each query finds. */
  readonly found?: Readonly<Record<string, readonly string[]>>
  /** The pages of each value of each facet. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** The pages that have a date, newest first. */
  readonly dated?: readonly string[]
}

/** An engine that knows pages by their ids; each page has its id as its text and title. */
export function madeUpEngine({ found = {}, members = {}, dated = [] }: MadeUp): Searching {
  const hits = (ids: readonly string[], query = '') =>
    ids.map((id, place) => aHit(id, { content: `${id} ${query}`, locations: [1] }, 100 - place))
  return {
    search: async (query, { filters = {}, sort } = {}) => {
      if (query !== null) return { results: hits(found[query] ?? [], query) }
      if (sort !== undefined) return { results: hits(dated) }
      const [[facet, value] = ['', '']] = Object.entries(filters)
      return { results: hits(members[facet]?.[value] ?? []) }
    },
    filters: async () =>
      Object.fromEntries(
        Object.entries(members).map(([facet, values]) => [
          facet,
          Object.fromEntries(Object.entries(values).map(([value, pages]) => [value, pages.length])),
        ]),
      ),
  }
}

/** A query understood as it is typed. */
export const asTyped = (query: string, said: Partial<Understood> = {}): Understood => ({
  queries: [query],
  exact: [],
  expansions: [],
  unknown: [],
  ...said,
})
