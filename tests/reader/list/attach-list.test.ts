import { type DOMWindow, JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { attachList } from '../../../src/reader/list/attach-list.ts'
import type { ListIndex } from '../../../src/reader/list/list-index.ts'
import { listIds } from '../../../src/reader/list/markup.ts'
import { recommendationListing } from '../../../src/reader/list/recommendation-listing.ts'
import { filesOf, smallIndex, smallTexts } from './lists.ts'

const option = (name: string, value: string, words: string) =>
  `<label><input type="checkbox" data-facet="${name}" value="${value}">
    <span><span class="filter-words">${words}</span> <span class="filter-count">(9)</span></span></label>`
const page = `<p id="list-ways">By status.</p>
<form id="list-form" data-base="/h/"><input id="list-words" type="search" name="q">
  ${option('overdue', 'yes', 'Overdue')}
  ${option('status', 'in-progress', 'In progress')} ${option('status', 'no-record', 'No record')}
  ${option('body', 'gulls', 'Gull Island')} ${option('body', 'port', 'Port &lt;Authority&gt;')}
  <select id="list-order" name="sort"><option value="newest">N</option><option value="oldest">O</option>
    <option value="deadline">D</option><option value="silent">S</option></select></form>
<div id="list-chosen" hidden><ul id="list-tags"></ul><a id="list-clear" href="/h/recommendations/">Clear</a></div>
<p id="list-status" role="status" tabindex="-1"></p>
<ol id="list-results" aria-busy="true"></ol>
<button id="list-more" type="button" hidden>Show more</button>`

let window: DOMWindow
const at = <Kind extends HTMLElement>(id: keyof typeof listIds) =>
  window.document.getElementById(listIds[id]) as unknown as Kind
const texts = (selector: string) =>
  Array.from(window.document.querySelectorAll(selector), ({ textContent }) => textContent)

/** Opens the page on 1 January 2022; gives what is read, file by file. */
async function open(search = '', files = filesOf(smallIndex, smallTexts), seen: string | null = null) {
  ;({ window } = new JSDOM(page, { url: `https://harbours.example/h/recommendations/${search}` }))
  window.setTimeout = setTimeout as unknown as typeof window.setTimeout
  window.clearTimeout = clearTimeout as unknown as typeof window.clearTimeout
  const read = vi.fn(async (file: string) => {
    if (!(file in files)) throw new Error(`${file}: 404`)
    return files[file]
  })
  attachList(
    window as unknown as Window,
    recommendationListing(window.document as unknown as Document, { read, today: '2022-01-01', seen, base: '/h/' }),
  )
  await settle()
  return read
}
const settle = () => vi.advanceTimersByTimeAsync(0)
const box = (name: string, value: string) =>
  window.document.querySelector(`input[data-facet=${name}][value=${value}]`) as HTMLInputElement
const tick = async (name: string, value: string) => {
  box(name, value).click()
  await settle()
}
const type = async (words: string, pause = 300) => {
  at<HTMLInputElement>('words').value = words
  at('words').dispatchEvent(new window.Event('input', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(pause)
}
const shown = () => texts('#list-results .entry-text')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the list', () => {
  test('shows everything, newest first, with counts and without filters', async () => {
    await open()
    expect(shown()).toEqual([
      'Recommendation 1: Train every pilot.',
      'Paint <b>tugs</b> & buoys. (in 2 parts)',
      'Train the cook.',
      'Môr a mynydd.',
      'Sound the horn.',
    ])
    expect(at('status').textContent).toBe('5 in all.')
    expect(at('results').hasAttribute('aria-busy')).toBe(false)
    expect(at('chosen').hidden).toBe(true)
    expect(at('more').hidden).toBe(true)
    expect(texts('.filter-count')).toEqual(['(1)', '(2)', '(3)', '(2)', '(3)'])
    expect(window.location.search).toBe('')
  })

  test('says of each entry what is known, all of it as text', async () => {
    await open('', undefined, '2021-01-01')
    const [first, second, third] = Array.from(at('results').children)
    expect(first?.querySelector('a')?.getAttribute('href')).toBe('/h/recommendations/pilots-2021/1/')
    expect(first?.querySelector('.entry-status')?.textContent).toBe('In progress Changed since your last visit')
    expect(second?.querySelector('b')).toBeNull()
    expect(second?.querySelector('.changed')).toBeNull()
    expect(Array.from(third?.querySelectorAll('.entry-facts > div') ?? [], ({ textContent }) => textContent)).toEqual([
      'AskedThe Port',
      'InPilots and their training, May 2019',
      'The body reportsComplete, May 2020',
      'Due by31 March 2020 (overdue)',
    ])
  })

  test('follows its filters, and so does the address; Back leads to what was before', async () => {
    await open()
    await tick('body', 'port')
    await tick('status', 'no-record')
    expect(window.location.search).toBe('?status=no-record&body=port')
    expect(shown()).toEqual(['Paint <b>tugs</b> & buoys. (in 2 parts)', 'Sound the horn.'])
    expect(at('status').textContent).toBe('2 of 5 match.')
    expect(texts('.filter-count')).toEqual(['(0)', '(1)', '(2)', '(1)', '(2)'])
    window.history.back()
    await vi.waitFor(() => expect(at('status').textContent).toBe('3 of 5 match.'))
    expect(window.location.search).toBe('?body=port')
    expect(box('status', 'no-record').checked).toBe(false)
  })

  test('in an address is shown as it was shared', async () => {
    await open('?q=train&body=port&sort=oldest')
    expect(at<HTMLInputElement>('words').value).toBe('train')
    expect(box('body', 'port').checked).toBe(true)
    expect(at<HTMLSelectElement>('order').value).toBe('oldest')
    expect(shown()).toEqual(['Train the cook.'])
    expect(texts('#list-tags li')).toEqual(['Remove the filter ‘train’', 'Remove the filter Port <Authority>'])
  })

  test('loses a filter by its tag, and the focus goes to the next one, then to the result', async () => {
    await open('?body=port&status=no-record')
    const tags = () => Array.from(at('tags').querySelectorAll('a'))
    expect(tags()[0]?.getAttribute('href')).toBe('/h/recommendations/?body=port')
    tags()[0]?.click()
    await settle()
    expect(window.location.search).toBe('?body=port')
    expect(window.document.activeElement).toBe(tags()[0])
    tags()[0]?.click()
    await settle()
    expect(window.location.search).toBe('')
    expect(box('body', 'port').checked).toBe(false)
    expect(at('chosen').hidden).toBe(true)
    expect(window.document.activeElement?.id).toBe(listIds.status)
  })

  test('loses all filters by one link', async () => {
    await open('?body=port&q=horn')
    at('clear').click()
    await settle()
    expect(shown()).toHaveLength(5)
    expect(window.location.search).toBe('')
  })

  test('can be read in other orders', async () => {
    await open()
    const order = at<HTMLSelectElement>('order')
    order.value = 'deadline'
    order.dispatchEvent(new window.Event('change', { bubbles: true }))
    await settle()
    expect(shown().slice(0, 2)).toEqual(['Train the cook.', 'Recommendation 1: Train every pilot.'])
    expect(window.location.search).toBe('?sort=deadline')
  })
})

describe('words', () => {
  test('are looked for after a pause, all texts being read once, and leave one place for Back', async () => {
    const read = await open()
    const before = window.history.length
    await type('tr', 100)
    await type('tra')
    await type('train')
    expect(shown()).toEqual(['Recommendation 1: Train every pilot.', 'Train the cook.'])
    expect(read.mock.calls.map(([file]) => file)).toEqual([
      'index.json',
      'texts-0.json?e1',
      'texts-1.json?e1',
      'texts-2.json?e1',
    ])
    expect(window.history.length - before).toBe(1)
    expect(window.location.search).toBe('?q=train')
  })

  test('that nothing has empty the list and say what to try', async () => {
    await open()
    await type('zebra')
    expect(shown()).toEqual([])
    expect(at('status').textContent).toContain('Nothing matches.')
  })
})

describe('a long list', () => {
  const count = 120
  const repeated = (column: readonly number[]) => Array.from({ length: count }, (_, place) => column[place % 5] ?? 0)
  const index: ListIndex = {
    ...smallIndex,
    count,
    perFile: 20,
    columns: Object.fromEntries(
      Object.entries(smallIndex.columns).map(([name, column]) => [name, repeated(column)]),
    ) as unknown as ListIndex['columns'],
  }
  const many = Array.from({ length: count }, (_, place) => ({ id: `p/${place}`, text: `Text ${place}.`, asked: 'Us' }))

  test('shows 50, reads no more texts than it shows, and 50 more on demand, with the focus on the first of them', async () => {
    const read = await open('', filesOf(index, many))
    expect(shown()).toHaveLength(50)
    expect(at('status').textContent).toBe('120 in all; the first 50 are shown.')
    expect(read).toHaveBeenCalledTimes(1 + 3)
    const before = window.history.length
    at('more').click()
    await settle()
    expect(shown()).toHaveLength(100)
    expect(window.document.activeElement?.textContent).toBe('Text 50.')
    expect(at('more').textContent).toBe('Show 20 more')
    expect(window.location.search).toBe('?show=100')
    expect(window.history.length).toBe(before)
    at('more').click()
    await settle()
    expect(shown()).toHaveLength(120)
    expect(at('more').hidden).toBe(true)
  })
})

describe('when the list can’t be read', () => {
  test('the ways that need no script are shown, and the next attempt may succeed', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const files: Record<string, unknown> = {}
    await open('', files)
    expect(silent).toHaveBeenCalledOnce()
    expect(at('ways').classList.contains('is-needed')).toBe(true)
    expect(at('status').textContent).toContain('can’t be read just now')
    Object.assign(files, filesOf(smallIndex, smallTexts))
    await tick('body', 'gulls')
    expect(at('status').textContent).toBe('2 of 5 match.')
  })

  test('texts of another edition are not shown beside the numbers of this one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const files = { ...filesOf(smallIndex, smallTexts), 'texts-0.json?e1': { edition: 'e2', texts: smallTexts } }
    await open('', files)
    expect(shown()).toEqual([])
    expect(at('status').textContent).toContain('can’t be read just now')
  })
})
