import { chosenTags } from '../reader/list/chosen-tags.ts'
import { elementById } from '../reader/list/element-by-id.ts'
import { asSearch, batch as listed, chosenBy, type Question, questionIn } from '../reader/list/question.ts'
import { announcement } from './announcement.ts'
import { type Answer, answer, best, facetCounts } from './answer.ts'
import { boxView } from './box-view.ts'
import type { Engine, Hit } from './engine.ts'
import { facetPanel } from './facet-panel.ts'
import { type FoundIndex, foundIndex } from './found-index.ts'
import { searchIds } from './markup.ts'
import { searchTerms } from './search-terms.ts'
import { asTyped, type Understanding } from './understanding.ts'

const typingPause = 300
/** A search that takes longer than this, in milliseconds, is said to be going on. */
const patience = 700
/** Where fewer pages than these are found, what may have been meant is said too. */
const few = 3

export interface Box {
  /** Starts the engine of a site under a base path. */
  readonly start: (base: string) => Promise<Engine>
  /** What a query is understood to ask for; as it is typed where this is left out. */
  readonly understand?: (query: string) => Promise<Understanding>
}

/**
 * Brings the search page to life. Searches on submit, after a pause in typing and when a filter or the order is chosen, without
 * moving the focus; the address follows, so that Back and a copied link work. Each outcome is announced once.
 */
export function attachBox(window: Window, { start, understand = async (query) => asTyped(query) }: Box): void {
  const { document, history, location } = window
  const at = <Kind extends HTMLElement>(id: keyof typeof searchIds) => elementById<Kind>(document, searchIds[id])
  const form = at<HTMLFormElement>('form')
  const [input, order] = [at<HTMLInputElement>('input'), at<HTMLSelectElement>('order')]
  const [panel, chosen, tags, status] = [at<HTMLDetailsElement>('panel'), at('chosen'), at('tags'), at('status')]
  const view = boxView(document)
  const facets = facetPanel(document, at('facets'))
  const pageTitle = document.title

  let question = questionIn(location.search, searchTerms)
  let opening: Promise<FoundIndex> | undefined
  let latest = 0
  let remaining: readonly Hit[] = []
  let answered: Answer = { all: undefined, hits: [] }
  let timer: number | undefined
  /** Whether the address is one that Back should lead to, not one that a pause in typing left. */
  let settled = true

  const open = () => {
    opening ??= start(form.dataset['base'] ?? '/').then(foundIndex)
    return opening
  }
  /** The engine is loaded as soon as a search is likely; whether it fails is told when one is asked for. */
  const warm = () => void open().catch(() => (opening = undefined))

  const addressOf = (next: Question) => location.pathname + asSearch(next, searchTerms)
  const filters = () => searchTerms.facets.flatMap((facet) => question.chosen[facet] ?? []).length
  const isAsked = () => question.words !== '' || filters() > 0

  const showAsked = () => {
    order.value = question.order
    const terms = { path: location.pathname, terms: searchTerms, wordsOf: (_: string, value: string) => value }
    // The words stand in the box; only filters are taken away here.
    tags.replaceChildren(...chosenTags(document, { ...question, words: '' }, terms))
    for (const link of tags.querySelectorAll('a')) {
      const rest = questionIn(link.search, searchTerms)
      link.href = addressOf({ ...rest, words: question.words })
    }
    chosen.hidden = filters() === 0
    const clear = chosen.querySelector<HTMLAnchorElement>('p a')
    if (clear !== null) clear.href = addressOf({ ...question, chosen: {} })
    document.title = question.words === '' ? pageTitle : `${question.words} – ${pageTitle}`
  }

  const fillPanel = async () => {
    if (!panel.open) return
    const index = await open()
    if (!facets.isFilled()) facets.fill(await index.values())
    const { chosen } = question
    await facets.follow(chosen, (facet) => facetCounts(index, answered, chosen, facet))
  }

  const run = async (): Promise<void> => {
    const turn = ++latest
    const { words } = question
    showAsked()
    if (!isAsked()) {
      answered = { all: undefined, hits: [] }
      view.notes(undefined, () => '')
      view.start()
      return fillPanel()
    }
    view.searching()
    const slow = window.setTimeout(() => turn === latest && view.waiting(), patience)
    try {
      const understood = words === '' ? undefined : await understand(words)
      const found = await answer(await open(), understood?.queries ?? [], question)
      const exact = filters() === 0 ? (understood?.exact ?? []) : []
      const pages = (await read(found.hits.slice(0, best))).filter(({ url }) => exact.every(({ href }) => href !== url))
      if (turn !== latest) return
      answered = found
      remaining = found.hits.slice(best)
      const count = pages.length + remaining.length + exact.length
      const outcome = { count, words, filters: filters(), order: question.order, suggestion: understood?.suggestion }
      const { suggestion: _, ...sure } = understood ?? asTyped('')
      view.notes(count < few ? understood : sure, (words) => addressOf({ ...question, words }))
      if (count === 0) view.none(announcement(outcome))
      else view.found(announcement(outcome), exact, pages, remaining.length)
      await fillPanel()
    } catch (error) {
      if (turn === latest) fail(error)
    } finally {
      window.clearTimeout(slow)
    }
  }

  const fail = (error: unknown) => {
    console.error(error)
    // Another attempt may succeed: the engine may only have been unreachable.
    opening = undefined
    view.notes(undefined, () => '')
    view.failed()
  }

  const ask = (next: Question, settles: boolean) => {
    window.clearTimeout(timer)
    question = next
    const address = addressOf(question)
    if (address !== location.pathname + location.search) {
      if (settled) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      settled = false
    }
    if (settles) settled = true
    return run()
  }
  /** What the form asks for now; while the panel has not been opened, what is chosen stays as it was. */
  const asked = (): Question => ({
    words: input.value.trim(),
    chosen: { ...question.chosen, ...facets.chosen() },
    order: searchTerms.orders.find((each) => each === order.value) ?? 'relevance',
    shown: listed,
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(asked(), true)
  })
  form.addEventListener('change', ({ target }) => {
    if (target === order || (target as HTMLInputElement).type === 'checkbox') void ask(asked(), true)
  })
  input.addEventListener('input', () => {
    window.clearTimeout(timer)
    view.searching()
    timer = window.setTimeout(() => void ask(asked(), false), typingPause)
  })
  input.addEventListener('focus', warm)
  panel.addEventListener('toggle', () => void fillPanel().catch(fail))
  at('retry').addEventListener('click', () => void run())
  at('more').addEventListener('click', async () => {
    const [turn, next] = [latest, remaining.slice(0, best)]
    const pages = await read(next).catch(fail)
    if (turn !== latest || pages === undefined) return
    remaining = remaining.slice(best)
    view.append(pages, remaining.length)?.querySelector('a')?.focus()
  })
  // Links to other searches are followed without loading the page anew.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('main a')
    if (link === null || link.pathname !== location.pathname || link.hash !== '' || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const wasTag = chosen.contains(link) ? Array.from(tags.querySelectorAll('a')).indexOf(link) : undefined
    const next = questionIn(link.search, searchTerms)
    input.value = next.words
    void ask(next, true)
    if (wasTag === undefined) return
    // The tag is gone: the focus goes to the next one, or to what is announced.
    const left = tags.querySelectorAll('a')
    ;(left[Math.min(Math.max(wasTag, 0), left.length - 1)] ?? status).focus()
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

const read = (hits: readonly Hit[]) => Promise.all(hits.map(({ data }) => data()))
void chosenBy
