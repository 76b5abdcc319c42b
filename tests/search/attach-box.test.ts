import { type DOMWindow, JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { attachBox } from '../../src/search/attach-box.ts'
import type { Engine, FoundPage } from '../../src/search/engine.ts'
import { searchIds } from '../../src/search/markup.ts'

const page = `<title>Search</title>
<form role="search" id="search-form" method="get" data-base="/h/">
  <label for="search-input">Search</label><input type="search" id="search-input" name="q"><button>Search</button>
  <div id="search-filters" hidden><label for="search-kind">Kind</label>
    <select id="search-kind" name="kind"><option value="">All kinds</option></select></div>
</form>
<p id="search-status" role="status"></p>
<ol id="search-results"></ol>
<button type="button" id="search-more" hidden>Show more results</button>`

const found = (number: number, query: string): FoundPage => ({
  url: `/h/reports/r${number}/`,
  excerpt: `Some <mark>${query}</mark>`,
  meta: { title: `Report ${number}` },
  sub_results: [],
})

/** An engine that finds `counts[query]` pages, and one of them in a kind. */
function fakeEngine(counts: Readonly<Record<string, number>>) {
  const search = vi.fn<Engine['search']>(async (query, { filters }) => {
    const count = 'kind' in filters ? 1 : (counts[query] ?? 0)
    return { results: Array.from({ length: count }, (_, index) => ({ data: async () => found(index + 1, query) })) }
  })
  const engine: Engine = {
    options: async () => {},
    search,
    filters: async () => ({ kind: { 'Findings bulletin': 2, 'Inspection report': 10 } }),
  }
  return { search, start: vi.fn(async () => engine) }
}

let window: DOMWindow
const at = <Kind extends HTMLElement>(id: keyof typeof searchIds) =>
  window.document.getElementById(searchIds[id]) as unknown as Kind
const open = (search: string, start: (base: string) => Promise<Engine>) => {
  ;({ window } = new JSDOM(page, { url: `https://harbours.example/h/search/${search}` }))
  // Timers of the page are the test's, so that it need not wait.
  window.setTimeout = setTimeout as unknown as typeof window.setTimeout
  window.clearTimeout = clearTimeout as unknown as typeof window.clearTimeout
  attachBox(window as unknown as Window, start)
}
const settle = () => vi.advanceTimersByTimeAsync(0)
const type = (text: string) => {
  at<HTMLInputElement>('input').value = text
  at('input').dispatchEvent(new window.Event('input', { bubbles: true }))
}
const submit = () => at('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a search', () => {
  test('in the address is done when the page opens', async () => {
    const { start, search } = fakeEngine({ victims: 2 })
    open('?q=victims', start)
    await settle()
    expect(start).toHaveBeenCalledExactlyOnceWith('/h/')
    expect(search).toHaveBeenCalledExactlyOnceWith('victims', { filters: {} })
    expect(at<HTMLInputElement>('input').value).toBe('victims')
    expect(at('status').textContent).toBe('2 results for ‘victims’')
    expect(at('results').children).toHaveLength(2)
    expect(at('more').hidden).toBe(true)
    expect(window.document.title).toBe('victims – Search')
  })

  test('is not begun, and no engine loaded, while nothing is asked', async () => {
    const { start } = fakeEngine({})
    open('', start)
    await settle()
    expect(start).not.toHaveBeenCalled()
    expect(at('status').textContent).toBe('')
  })

  test('goes into the address when it is submitted, and Back leads to the one before', async () => {
    const { start } = fakeEngine({ tugs: 1, pilots: 3 })
    open('?q=tugs', start)
    await settle()
    type('pilots')
    submit()
    await settle()
    expect(window.location.search).toBe('?q=pilots')
    expect(at('status').textContent).toBe('3 results for ‘pilots’')
    window.history.back()
    await vi.waitFor(() => expect(at('status').textContent).toBe('1 result for ‘tugs’'))
    expect(at<HTMLInputElement>('input').value).toBe('tugs')
  })

  test('is done once, after a pause in typing, and leaves one place for Back', async () => {
    const { start, search } = fakeEngine({ pil: 5, pilots: 3 })
    open('', start)
    const before = window.history.length
    at('input').focus()
    for (const text of ['p', 'pi', 'pil']) {
      type(text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(search).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(300)
    type('pilots')
    await vi.advanceTimersByTimeAsync(300)
    expect(search.mock.calls.map(([query]) => query)).toEqual(['pil', 'pilots'])
    expect(window.history.length - before).toBe(1)
    expect(window.document.activeElement?.id).toBe('search-input')
  })

  test('that finds nothing empties the list and says what to try', async () => {
    const { start } = fakeEngine({ tugs: 1 })
    open('?q=tugs', start)
    await settle()
    type('tgus')
    submit()
    await settle()
    expect(at('results').children).toHaveLength(0)
    expect(at('status').textContent).toContain('No results for ‘tgus’.')
  })

  test('that is slow does not overwrite a later one', async () => {
    const { start, search } = fakeEngine({ pilots: 3 })
    const slow = Promise.withResolvers<Awaited<ReturnType<Engine['search']>>>()
    search.mockReturnValueOnce(slow.promise)
    open('?q=tugs', start)
    await settle()
    type('pilots')
    submit()
    await settle()
    slow.resolve({ results: [{ data: async () => found(99, 'tugs') }] })
    await settle()
    expect(at('status').textContent).toBe('3 results for ‘pilots’')
    expect(at('results').children).toHaveLength(3)
  })
})

describe('kinds', () => {
  test('are offered once the engine is there, and one in the address is chosen', async () => {
    const { start, search } = fakeEngine({ tugs: 4 })
    open('?q=tugs&kind=Inspection+report', start)
    await settle()
    const options = Array.from(at<HTMLSelectElement>('kind').options, ({ text }) => text)
    expect(options).toEqual(['All kinds', 'Findings bulletin', 'Inspection report'])
    expect(at('filters').hidden).toBe(false)
    expect(search).toHaveBeenCalledExactlyOnceWith('tugs', { filters: { kind: 'Inspection report' } })
    expect(at('status').textContent).toBe('1 result for ‘tugs’, Inspection report')
  })

  test('narrow the search as soon as one is chosen', async () => {
    const { start } = fakeEngine({ tugs: 4 })
    open('?q=tugs', start)
    await settle()
    at<HTMLSelectElement>('kind').value = 'Findings bulletin'
    at('kind').dispatchEvent(new window.Event('change'))
    await settle()
    expect(window.location.search).toBe('?q=tugs&kind=Findings+bulletin')
    expect(at('results').children).toHaveLength(1)
  })
})

describe('more results', () => {
  test('are appended ten at a time, and the focus goes to the first new one', async () => {
    const { start } = fakeEngine({ ports: 23 })
    open('?q=ports', start)
    await settle()
    expect(at('status').textContent).toBe('23 results for ‘ports’')
    expect(at('results').children).toHaveLength(10)
    at('more').click()
    await settle()
    expect(at('results').children).toHaveLength(20)
    expect(window.document.activeElement?.textContent).toBe('Report 11')
    at('more').click()
    await settle()
    expect(at('results').children).toHaveLength(23)
    expect(at('more').hidden).toBe(true)
  })
})

describe('an engine that can’t start', () => {
  test('is said, with a way to the A–Z, and tried again at the next search', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { start } = fakeEngine({ tugs: 1 })
    start.mockRejectedValueOnce(new Error('WebAssembly is refused'))
    open('?q=tugs', start)
    await settle()
    expect(at('status').textContent).toContain('Search can’t start')
    expect(at('status').querySelector('a')?.getAttribute('href')).toBe('/h/a-z/')
    submit()
    await settle()
    expect(at('status').textContent).toBe('1 result for ‘tugs’')
  })
})

test('a page without the box’s elements is told which one is missing', () => {
  const { window: bare } = new JSDOM('<p>Nothing</p>')
  expect(() => attachBox(bare as unknown as Window, fakeEngine({}).start)).toThrow('search-form')
})
