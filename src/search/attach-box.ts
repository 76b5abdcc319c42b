import { elementById } from '../reader/list/element-by-id.ts'
import { asSearch, batch as listed, type Question, questionIn } from '../reader/list/question.ts'
import { type Answer, best, facetCounts } from './answer.ts'
import { boxView } from './box-view.ts'
import { chosenFilters } from './chosen-filters.ts'
import type { Hit, Searching } from './engine.ts'
import { facetPanel } from './facet-panel.ts'
import { type FoundIndex, foundIndex } from './found-index.ts'
import { searchIds } from './markup.ts'
import { filterCount, outcome, read } from './outcome.ts'
import { searchTerms } from './search-terms.ts'
import type { Understood } from './understood.ts'

const typingPause = 300
/** A search that takes longer than this, in milliseconds, is said to be going on. */
const patience = 700
const unasked: Answer = { all: undefined, hits: [], isLoose: false }

export interface Box {
  /** Starts the engine of a site under a base path. */
  readonly start: (base: string) => Promise<Searching>
  /** Gives what queries on such a site are understood to ask for. */
  readonly words: (base: string) => { readonly understood: (query: string) => Promise<Understood> }
}

/**
 * Brings the search page to life. Searches on submit, after a pause in typing and when a filter or the order is chosen, without
 * moving the focus; the address follows, so that Back and a copied link work. Each outcome is announced once.
 */
export function attachBox(window: Window, { start, words }: Box): void {
  const { document, history, location } = window
  const at = <Kind extends HTMLElement>(id: keyof typeof searchIds) => elementById<Kind>(document, searchIds[id])
  const form = at<HTMLFormElement>('form')
  const [input, order] = [at<HTMLInputElement>('input'), at<HTMLSelectElement>('order')]
  const panel = at<HTMLDetailsElement>('panel')
  const view = boxView(document)
  const chosen = chosenFilters(document, location.pathname)
  const facets = facetPanel(document, at('facets'))
  const pageTitle = document.title
  const { base = '/' } = form.dataset
  const { understood } = words(base)

  let question = questionIn(location.search, searchTerms)
  let opening: Promise<FoundIndex> | undefined
  let latest = 0
  let answered = unasked
  let queries: readonly string[] = []
  let remaining: readonly Hit[] = []
  let timer: number | undefined
  /** Whether the address is one that Back should lead to, not one that a pause in typing left. */
  let settled = true

  const open = () => {
    opening ??= start(base).then(foundIndex)
    return opening
  }
  /** Loads the engine when a search is likely. Whether that fails is told when one is asked for. */
  const warm = () => {
    open().catch(() => {
      opening = undefined
    })
  }
  const addressOf = (next: Question) => location.pathname + asSearch(next, searchTerms)

  const countFacets = async () => {
    if (!panel.open) return
    const index = await open()
    if (!facets.isFilled()) facets.fill(await index.values())
    const [asked, found] = [question.chosen, answered]
    await facets.follow(asked, (facet) => facetCounts(index, found, asked, facet))
  }

  const search = async (turn: number): Promise<void> => {
    view.searching()
    const slow = window.setTimeout(() => turn === latest && view.waiting(), patience)
    try {
      const asked = question
      const found = await outcome(asked, await open(), understood)
      if (turn !== latest) return
      answered = found.answer
      queries = found.queries
      remaining = found.rest
      view.notes(found, (words) => addressOf({ ...asked, words }))
      if (found.count === 0) view.none(found.said)
      else view.found(found.said, found.exact, { pages: found.pages, queries, left: remaining.length })
      await countFacets()
    } finally {
      window.clearTimeout(slow)
    }
  }

  const run = async (): Promise<void> => {
    const turn = ++latest
    const { words } = question
    document.title = words === '' ? pageTitle : `${words} – ${pageTitle}`
    order.value = question.order
    chosen.show(question)
    const isAsked = words !== '' || filterCount(question) > 0
    if (isAsked) {
      return search(turn).catch((error) => {
        if (turn === latest) fail(error)
      })
    }
    answered = unasked
    view.start()
    await countFacets().catch(fail)
  }

  const fail = (error: unknown) => {
    console.error(error)
    // Another attempt may succeed: the engine may only have been unreachable.
    opening = undefined
    view.failed()
  }

  const ask = (next: Question, settles: boolean): void => {
    window.clearTimeout(timer)
    question = next
    const address = addressOf(question)
    if (address !== location.pathname + location.search) {
      if (settled) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      settled = false
    }
    if (settles) settled = true
    void run()
  }

  /** What the form asks for now; what the panel does not offer stays chosen until it is taken away. */
  const asked = (): Question => ({
    words: input.value.trim(),
    chosen: { ...question.chosen, ...facets.chosen() },
    order: searchTerms.orders.find((each) => each === order.value) ?? 'relevance',
    shown: listed,
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(asked(), true)
  })
  form.addEventListener('change', ({ target }) => {
    if (target === order || (target as HTMLInputElement).type === 'checkbox') ask(asked(), true)
  })
  input.addEventListener('input', () => {
    window.clearTimeout(timer)
    view.searching()
    timer = window.setTimeout(() => ask(asked(), false), typingPause)
  })
  input.addEventListener('focus', warm)
  panel.addEventListener('toggle', () => void countFacets().catch(fail))
  at('retry').addEventListener('click', () => void run())
  at('more').addEventListener('click', async () => {
    const turn = latest
    const pages = await read(remaining.slice(0, best)).catch(fail)
    if (turn !== latest || pages === undefined) return
    remaining = remaining.slice(best)
    view.append({ pages, queries, left: remaining.length })?.querySelector('a')?.focus()
  })
  // Other searches are followed without loading the page anew.
  at('all').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    const isSearch = link?.pathname === location.pathname && link.hash === ''
    if (link === null || !isSearch || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const place = chosen.placeOf(link)
    const next = questionIn(link.search, searchTerms)
    input.value = next.words
    ask(next, true)
    if (place !== undefined) chosen.focusAt(place)
  })
  window.addEventListener('popstate', () => {
    question = questionIn(location.search, searchTerms)
    input.value = question.words
    settled = true
    void run()
  })

  input.value = question.words
  if (document.activeElement === input) warm()
  void run()
}
