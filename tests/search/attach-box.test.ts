import { type DOMWindow, JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { attachBox } from '../../src/search/attach-box.ts'
import type { Searching } from '../../src/search/engine.ts'
import { searchIds } from '../../src/search/markup.ts'
import type { Understood } from '../../src/search/understood.ts'
import { asTyped, madeUpEngine } from './made-up-finds.ts'

const page = `<title>Search</title><div id="search-all">
<form role="search" id="search-form" method="get" data-base="/h/">
  <label for="search-input">Search</label><input type="search" id="search-input" name="q"><button>Search</button>
  <details id="search-panel"><summary>Filter and sort</summary>
    <select id="search-order" name="sort"><option value="relevance"><option value="newest"><option value="oldest"></select>
    <div id="search-facets"></div>
  </details>
</form>
<div id="search-chosen" hidden><ul id="search-tags"></ul><p><a id="search-clear" href="/h/search/">Clear all filters</a></p></div>
<p id="search-status" role="status" tabindex="-1"></p><div id="search-notes"></div>
<ol id="search-results" aria-busy="true"></ol><button type="button" id="search-more" hidden>Show more results</button>
<section id="search-none" hidden></section>
<section id="search-failed" hidden><button type="button" id="search-retry">Try again</button></section>
<section id="search-start"><a href="/h/search/?q=tugs">tugs</a></section><section id="search-ways"></section></div>`

const pages = (count: number) => Array.from({ length: count }, (_, place) => `r${place + 1}`)
const engine = madeUpEngine({
  found: { tugs: ['r1'], pilots: pages(3), pil: pages(5), ports: pages(23), victims: pages(2) },
  members: { kind: { Report: ['r1', 'r2'], Table: ['r3'] }, area: { Kent: ['r2', 'r3'] } },
  dated: ['r3', 'r1'],
})

let window: DOMWindow
let heard: string[]
const at = <Kind extends HTMLElement>(id: keyof typeof searchIds) =>
  window.document.getElementById(searchIds[id]) as unknown as Kind

/** What is asked of the box in a test: its engine, and how it understands. */
interface Opening {
  readonly search?: Searching['search']
  readonly start?: () => Promise<Searching>
  readonly understood?: (query: string) => Promise<Understood>
}
const open = (search: string, { start, understood = async (query) => asTyped(query), ...said }: Opening = {}) => {
  ;({ window } = new JSDOM(page, { url: `https://harbours.example/h/search/${search}` }))
  // Timers of the page are the test's, so that it need not wait.
  window.setTimeout = setTimeout as unknown as typeof window.setTimeout
  window.clearTimeout = clearTimeout as unknown as typeof window.clearTimeout
  heard = []
  new window.MutationObserver(() => heard.push(at('status').textContent ?? '')).observe(at('status'), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  const started = vi.fn(start ?? (async () => ({ ...engine, ...said })))
  attachBox(window as unknown as Window, { start: started, words: () => ({ understood }) })
  return started
}
const settle = () => vi.advanceTimersByTimeAsync(0)
const event = (name: string) => new window.Event(name, { bubbles: true, cancelable: true })
const type = (text: string) => {
  at<HTMLInputElement>('input').value = text
  at('input').dispatchEvent(event('input'))
}
const submit = () => at('form').dispatchEvent(event('submit'))
const openPanel = async () => {
  at<HTMLDetailsElement>('panel').open = true
  at('panel').dispatchEvent(event('toggle'))
  await settle()
}
const check = async (value: string) => {
  const box = window.document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
  if (box === null) throw new Error(`There is no filter ${value}.`)
  box.checked = !box.checked
  box.focus()
  box.dispatchEvent(event('change'))
  await settle()
}
const titles = () => Array.from(at('results').querySelectorAll('h2'), ({ textContent }) => textContent)
const seen = () => (['start', 'none', 'failed', 'ways'] as const).filter((id) => !at(id).hidden)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('while nothing is asked', () => {
  test('what can be found is shown, and no engine is loaded', async () => {
    const start = open('')
    await settle()
    expect(start).not.toHaveBeenCalled()
    expect(seen()).toEqual(['start', 'ways'])
    expect(at('status').textContent).toBe('')
    expect(at('results').hasAttribute('aria-busy')).toBe(false)
  })

  test('the engine is loaded as soon as the box has the focus, once', async () => {
    const start = open('')
    at('input').focus()
    at('input').blur()
    at('input').focus()
    expect(start).toHaveBeenCalledExactlyOnceWith('/h/')
    type('tugs')
    submit()
    await settle()
    expect(start).toHaveBeenCalledTimes(1)
    expect(titles()).toEqual(['r1'])
  })

  test('an example is followed without loading the page anew', async () => {
    open('')
    at('start').querySelector('a')?.click()
    await settle()
    expect(window.location.search).toBe('?q=tugs')
    expect(at<HTMLInputElement>('input').value).toBe('tugs')
    expect(heard).toEqual(['1 result for ‘tugs’'])
  })

  test('filters can be chosen', async () => {
    open('')
    await openPanel()
    at<HTMLDetailsElement>('facets')
      .querySelectorAll('details')
      .forEach((group) => {
        group.open = true
        group.dispatchEvent(event('toggle'))
      })
    await settle()
    expect(Array.from(at('facets').querySelectorAll('.filter-option'), ({ textContent }) => textContent)).toEqual([
      'Report (2)',
      'Table (1)',
      'Kent (2)',
    ])
    await check('Kent')
    expect(titles()).toEqual(['r3', 'r2'])
    expect(heard).toEqual(['2 results with 1 filter'])
  })
})

describe('a search', () => {
  test('in the address is done when the page opens', async () => {
    const start = open('?q=victims')
    await settle()
    expect(start).toHaveBeenCalledExactlyOnceWith('/h/')
    expect(at<HTMLInputElement>('input').value).toBe('victims')
    expect(heard).toEqual(['2 results for ‘victims’'])
    expect(titles()).toEqual(['r1', 'r2'])
    expect(at('more').hidden).toBe(true)
    expect(seen()).toEqual([])
    expect(window.document.title).toBe('victims – Search')
  })

  test('goes into the address when it is submitted, and Back leads to the one before', async () => {
    open('?q=tugs')
    await settle()
    type('pilots')
    submit()
    await settle()
    expect(window.location.search).toBe('?q=pilots')
    window.history.back()
    await vi.waitFor(() => expect(at('status').textContent).toBe('1 result for ‘tugs’'))
    expect(at<HTMLInputElement>('input').value).toBe('tugs')
    expect(heard).toEqual(['1 result for ‘tugs’', '3 results for ‘pilots’', '1 result for ‘tugs’'])
  })

  test('is done once, after a pause in typing, and leaves one place for Back and the focus where it is', async () => {
    const search = vi.fn(engine.search)
    open('', { search })
    const before = window.history.length
    at('input').focus()
    for (const text of ['p', 'pi', 'pil']) {
      type(text)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(search).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(300)
    type('pilots')
    expect(at('results').getAttribute('aria-busy')).toBe('true')
    await vi.advanceTimersByTimeAsync(300)
    expect(search.mock.calls.map(([query]) => query)).toEqual(['pil', 'pilots'])
    expect(heard).toEqual(['5 results for ‘pil’', '3 results for ‘pilots’'])
    expect(window.history.length - before).toBe(1)
    expect(window.document.activeElement?.id).toBe('search-input')
  })

  test('that takes long is said to be going on, once', async () => {
    const slow = Promise.withResolvers<Awaited<ReturnType<Searching['search']>>>()
    open('?q=tugs', { search: async () => slow.promise })
    await vi.advanceTimersByTimeAsync(2000)
    expect(heard).toEqual(['Searching …'])
    slow.resolve(await engine.search('tugs'))
    await settle()
    expect(heard).toEqual(['Searching …', '1 result for ‘tugs’'])
  })

  test('that is slow does not overwrite a later one', async () => {
    const slow = Promise.withResolvers<Awaited<ReturnType<Searching['search']>>>()
    open('?q=tugs', {
      search: async (query, asking) => (query === 'tugs' ? slow.promise : engine.search(query, asking)),
    })
    await settle()
    type('pilots')
    submit()
    await settle()
    slow.resolve(await engine.search('tugs'))
    await settle()
    expect(heard).toEqual(['3 results for ‘pilots’'])
    expect(titles()).toHaveLength(3)
  })

  test('that is emptied again shows what can be found', async () => {
    open('?q=tugs')
    await settle()
    type('')
    await vi.advanceTimersByTimeAsync(300)
    expect(seen()).toEqual(['start', 'ways'])
    expect(titles()).toEqual([])
    expect(window.location.search).toBe('')
    expect(window.document.title).toBe('Search')
  })
})

describe('a search that finds nothing', () => {
  test('empties the list, says so once, and shows what to try', async () => {
    open('?q=tugs')
    await settle()
    type('tgus')
    submit()
    await settle()
    expect(titles()).toEqual([])
    expect(heard.at(-1)).toBe('No results for ‘tgus’.')
    expect(seen()).toEqual(['none', 'ways'])
  })

  test('offers what may have been meant, with what is chosen, as a link', async () => {
    const understood = async (query: string) => asTyped(query, query === 'tgus' ? { suggestion: 'tugs' } : {})
    open('?q=tgus&kind=Report', { understood })
    await settle()
    expect(heard).toEqual(['No results for ‘tgus’ with 1 filter. Did you mean ‘tugs’?'])
    const link = at('notes').querySelector('a')
    expect(link?.getAttribute('href')).toBe('/h/search/?q=tugs&kind=Report')
    link?.click()
    await settle()
    expect(heard.at(-1)).toBe('1 result for ‘tugs’ with 1 filter')
    expect(at('notes').textContent).toBe('')
  })
})

describe('what a query is understood to ask for', () => {
  const exact = [{ title: 'Recommendation 4', href: '/h/recommendations/pilots/4/', detail: 'Pilots' }]

  test('stands first where it names something exactly, but not where filters are chosen', async () => {
    const understood = async (query: string) => asTyped(query, { exact })
    open('?q=tugs', { understood })
    await settle()
    expect(titles()).toEqual(['Recommendation 4', 'r1'])
    expect(heard).toEqual(['2 results for ‘tugs’'])
    await openPanel()
    await check('Report')
    expect(titles()).toEqual(['r1'])
  })

  test('is not shown twice where the engine finds it too', async () => {
    open('?q=tugs', {
      understood: async (query) => asTyped(query, { exact: [{ title: 'R1', href: '/h/r1/', detail: '' }] }),
    })
    await settle()
    expect(titles()).toEqual(['R1'])
    expect(heard).toEqual(['1 result for ‘tugs’'])
  })

  test('is told: other words, words that nothing has, a suggestion where little was found', async () => {
    const said = {
      expansions: [{ from: 'RMO', to: 'racially motivated offender' }],
      unknown: ['xyz'],
      suggestion: 'pilots',
    }
    open('?q=tugs', { understood: async (query) => asTyped(query, said) })
    await settle()
    expect(at('notes').textContent).toBe(
      'Did you mean pilots?Nothing on this site has ‘xyz’.Also looked for ‘racially motivated offender’ besides ‘RMO’.',
    )
    type('pilots')
    submit()
    await settle()
    expect(at('notes').textContent).not.toContain('Did you mean')
  })
})

describe('filters', () => {
  test('are loaded only when the panel is opened, and counted for the groups that are open', async () => {
    const filters = vi.fn(engine.filters)
    open('?q=pilots', { start: async () => ({ ...engine, filters }) })
    await settle()
    expect(filters).not.toHaveBeenCalled()
    await openPanel()
    expect(filters).toHaveBeenCalledTimes(1)
    expect(Array.from(at('facets').querySelectorAll('summary'), ({ textContent }) => textContent)).toEqual([
      'Kind of page',
      'Area',
    ])
  })

  test('narrow the search as soon as one is chosen; the address and a tag have it; the focus stays', async () => {
    open('?q=pilots')
    await settle()
    await openPanel()
    await check('Report')
    expect(window.location.search).toBe('?q=pilots&kind=Report')
    expect(titles()).toEqual(['r1', 'r2'])
    expect(at('tags').textContent).toBe('Remove the filter Report')
    expect(window.document.activeElement?.getAttribute('value')).toBe('Report')
    await check('Kent')
    expect(window.location.search).toBe('?q=pilots&kind=Report&area=Kent')
    expect(heard).toEqual([
      '3 results for ‘pilots’',
      '2 results for ‘pilots’ with 1 filter',
      '1 result for ‘pilots’ with 2 filters',
    ])
  })

  test('in the address are chosen, though the panel is closed, and stay when the words change', async () => {
    open('?q=pilots&kind=Report&area=Kent')
    await settle()
    expect(titles()).toEqual(['r2'])
    type('pil')
    submit()
    await settle()
    expect(window.location.search).toBe('?q=pil&kind=Report&area=Kent')
    await openPanel()
    expect(window.document.querySelectorAll('input:checked')).toHaveLength(2)
  })

  test('are taken away by their tags, and the focus goes to the next tag, at last to what is announced', async () => {
    open('?q=pilots&kind=Report&area=Kent')
    await settle()
    const tags = () => Array.from(at('tags').querySelectorAll('a'))
    expect(tags().map((tag) => tag.getAttribute('href'))).toEqual([
      '/h/search/?q=pilots&area=Kent',
      '/h/search/?q=pilots&kind=Report',
    ])
    tags()[0]?.click()
    await settle()
    expect(window.document.activeElement?.textContent).toBe('Remove the filter Kent')
    tags()[0]?.click()
    await settle()
    expect(window.document.activeElement?.id).toBe('search-status')
    expect(at('chosen').hidden).toBe(true)
    expect(window.location.search).toBe('?q=pilots')
  })

  test('are all taken away together', async () => {
    open('?q=pilots&kind=Report&area=Kent&sort=newest')
    await settle()
    at('clear').click()
    await settle()
    expect(window.location.search).toBe('?q=pilots&sort=newest')
  })
})

test('the order that is chosen is in the address and in what is announced', async () => {
  open('?q=pilots')
  await settle()
  at<HTMLSelectElement>('order').value = 'newest'
  at('order').dispatchEvent(event('change'))
  await settle()
  expect(window.location.search).toBe('?q=pilots&sort=newest')
  expect(titles()).toEqual(['r3', 'r1', 'r2'])
  expect(heard.at(-1)).toBe('3 results for ‘pilots’, newest first')
})

test('more results are appended eight at a time, and the focus goes to the first new one', async () => {
  open('?q=ports')
  await settle()
  expect(titles()).toHaveLength(8)
  at('more').click()
  await settle()
  expect(titles()).toHaveLength(16)
  expect(window.document.activeElement?.textContent).toBe('r9')
  at('more').click()
  await settle()
  expect(titles()).toHaveLength(23)
  expect(at('more').hidden).toBe(true)
  expect(heard).toEqual(['23 results for ‘ports’'])
})

describe('an engine that fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  test('is said once, with ways on, and can be tried again', async () => {
    const start = vi.fn(async () => engine)
    start.mockRejectedValueOnce(new Error('WebAssembly is refused'))
    open('?q=tugs', { start })
    await settle()
    expect(heard).toEqual(['Search can’t start in this browser, or can’t be reached just now.'])
    expect(seen()).toEqual(['failed', 'ways'])
    at('retry').click()
    await settle()
    expect(heard.at(-1)).toBe('1 result for ‘tugs’')
    expect(seen()).toEqual([])
  })

  test('in the middle is told like one that never started: search, filters, more', async () => {
    const search = vi.fn(engine.search)
    const filters = vi.fn(engine.filters)
    open('?q=ports', { start: async () => ({ search, filters }) })
    await settle()
    filters.mockRejectedValueOnce(new Error('offline'))
    await openPanel()
    expect(seen()).toEqual(['failed', 'ways'])
    search.mockRejectedValueOnce(new Error('offline'))
    type('tugs')
    submit()
    await settle()
    expect(seen()).toEqual(['failed', 'ways'])
    expect(titles()).toEqual([])
  })

  test('while it is only warmed says nothing', async () => {
    const start = vi.fn(async () => engine)
    start.mockRejectedValueOnce(new Error('offline'))
    open('', { start })
    at('input').focus()
    await settle()
    expect(heard).toEqual([])
    type('tugs')
    submit()
    await settle()
    expect(heard).toEqual(['1 result for ‘tugs’'])
  })
})

test('a page without the box’s elements is told which one is missing', () => {
  const { window: bare } = new JSDOM('<p>Nothing</p>')
  const box = { start: async () => engine, words: () => ({ understood: async (query: string) => asTyped(query) }) }
  expect(() => attachBox(bare as unknown as Window, box)).toThrow('search-form')
})
