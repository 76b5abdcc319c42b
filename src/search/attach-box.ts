import { urlsUnder } from '../format/url.ts'
import { announcement } from './announcement.ts'
import { type Asked, askedIn, asSearch } from './asked.ts'
import type { Engine } from './engine.ts'
import { searchIds } from './markup.ts'
import { result } from './result.ts'
import { resultElement } from './result-element.ts'
import { speaksOf } from './speaks-of.ts'

const batch = 10
const typingPause = 300

/** What was found, or nothing where the best of it does not speak of what was looked for. */
async function honest(query: string, found: Found): Promise<Found> {
  const best = await Promise.all(found.slice(0, batch).map((page) => page.data()))
  return best.some((page) => speaksOf(query, page)) ? found : []
}

type Found = Awaited<ReturnType<Engine['search']>>['results']

/**
 * Brings the search page to life. Searches on submit, after a pause in typing and when a kind is chosen, without moving the
 * focus; the address follows, so that Back and a copied link work. Each search is announced once.
 */
export function attachBox(window: Window, start: (base: string) => Promise<Engine>): void {
  const { document, history, location } = window
  const form = element<HTMLFormElement>(document, searchIds.form)
  const input = element<HTMLInputElement>(document, searchIds.input)
  const filters = element<HTMLElement>(document, searchIds.filters)
  const kinds = element<HTMLSelectElement>(document, searchIds.kind)
  const status = element<HTMLElement>(document, searchIds.status)
  const list = element<HTMLOListElement>(document, searchIds.results)
  const more = element<HTMLButtonElement>(document, searchIds.more)
  const { base = '/' } = form.dataset
  const pageTitle = document.title

  let starting: Promise<Engine> | undefined
  let latest = 0
  let remaining: Found = []
  let timer: number | undefined
  /** Whether the address is one that Back should lead to, not one that a pause in typing left. */
  let settled = true

  const asked = (): Asked => ({ query: input.value.trim(), kind: kinds.value })

  const engine = () => {
    starting ??= start(base).then(async (started) => {
      const { kind = {} } = await started.filters()
      offerKinds(Object.keys(kind))
      return started
    })
    return starting
  }

  const offerKinds = (names: readonly string[]) => {
    const chosen = askedIn(location.search).kind
    const offered = new Set(Array.from(kinds.options, ({ value }) => value))
    for (const name of names.filter((name) => !offered.has(name))) {
      const option = document.createElement('option')
      option.value = name
      option.textContent = name
      kinds.append(option)
    }
    if (names.includes(chosen)) kinds.value = chosen
    filters.hidden = names.length < 2
  }

  /** Appends the next results; gives the first of them, or null when another search has begun meanwhile. */
  const showMore = async (search: number): Promise<Element | null> => {
    const pages = await Promise.all(remaining.slice(0, batch).map((page) => page.data()))
    if (search !== latest) return null
    const items = pages.map((page) => resultElement(document, result(page)))
    list.append(...items)
    remaining = remaining.slice(batch)
    more.hidden = remaining.length === 0
    return items[0] ?? null
  }

  const clear = () => {
    list.replaceChildren()
    remaining = []
    more.hidden = true
  }

  const apologise = (error: unknown) => {
    console.error(error)
    // Another attempt may succeed: the engine may only have been unreachable.
    starting = undefined
    clear()
    const link = document.createElement('a')
    link.href = urlsUnder(base).aToZ()
    link.textContent = 'A–Z of everything on this site'
    status.replaceChildren(
      'Search can’t start in this browser, or can’t be reached just now. Use the ',
      link,
      ' instead.',
    )
  }

  const run = async () => {
    const search = ++latest
    const { query } = asked()
    if (query === '') {
      document.title = pageTitle
      clear()
      status.replaceChildren()
      return
    }
    try {
      const started = await engine()
      // Read again: the kinds have been offered by now, and one of them may be in the address.
      const { kind } = asked()
      const { results } = await started.search(query, { filters: kind === '' ? {} : { kind } })
      const found = await honest(query, results)
      if (search !== latest) return
      clear()
      remaining = found
      await showMore(search)
      if (search !== latest) return
      document.title = `${query} – ${pageTitle}`
      status.textContent = announcement(found.length, query, kind)
    } catch (error) {
      if (search === latest) apologise(error)
    }
  }

  const follow = (settles: boolean) => {
    const address = location.pathname + asSearch(asked())
    if (address !== location.pathname + location.search) {
      if (settled) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      settled = false
    }
    if (settles) settled = true
    void run()
  }

  const readAddress = () => {
    const { query, kind } = askedIn(location.search)
    input.value = query
    kinds.value = Array.from(kinds.options, ({ value }) => value).includes(kind) ? kind : ''
    settled = true
    void run()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    window.clearTimeout(timer)
    follow(true)
  })
  input.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => follow(false), typingPause)
  })
  kinds.addEventListener('change', () => follow(true))
  more.addEventListener('click', async () => {
    const first = await showMore(latest).catch(apologise)
    first?.querySelector('a')?.focus()
  })
  window.addEventListener('popstate', readAddress)
  readAddress()
}

function element<Kind extends HTMLElement>(document: Document, id: string): Kind {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The search page has no element with the id ${id}.`)
  return found as Kind
}
