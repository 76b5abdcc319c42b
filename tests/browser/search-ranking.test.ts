import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { exact, misspelt, notFirst, nothing, ranked } from '../search/ranking.ts'
import { onPage, servedSite } from '../support/browser-site.ts'

/** What the search page shows for a query: what is found exactly, the first page with its best place, what it suggests. */
interface Shown {
  readonly said: string
  readonly exact: readonly string[]
  readonly page: string
  readonly place: string
  readonly suggestion: string
  readonly results: number
}

/** Asks the search page as a reader does who types a query and presses Enter, and reads what it shows. */
const shown = (tab: Page, query: string): Promise<Shown> =>
  tab.evaluate(async (query) => {
    const one = (selector: string, within: ParentNode = document) => within.querySelector(selector)
    const status = one('[role=status]') as HTMLElement
    const input = one('#search-input') as HTMLInputElement
    status.textContent = ''
    input.value = query
    input.form?.requestSubmit()
    while (['', 'Searching …'].includes(status.textContent ?? '')) await new Promise((done) => setTimeout(done, 2))
    const href = (link: Element | null | undefined) => (link?.getAttribute('href') ?? '').replace(/#?:~:text=.*$/, '')
    const results = [...document.querySelectorAll('#search-results > li')]
    const isFound = (result: Element) => one('ul', result) !== null
    const found = results.find(isFound)
    // A publication’s own places stand before those of its chapters.
    const own = found && one(':scope > .search-places', found)
    const page = own === null ? one('.search-pages > li', found) : found
    return {
      said: status.textContent ?? '',
      exact: results.filter((result) => !isFound(result)).map((result) => href(one('a', result))),
      page: href(page && one('a', page)),
      place: href(page && one('.search-places a', page)),
      suggestion: one('#search-notes a')?.textContent ?? '',
      results: results.length,
    }
  }, query)

test('what readers type into the example’s search finds what it should, first', async () => {
  const home = await servedSite('example')
  const wrong: string[] = []
  await onPage({}, async (tab) => {
    await tab.goto(`${home}search/`)
    const first = async (query: string, expected: string) => {
      const { page, place } = await shown(tab, query)
      const got = expected.includes('#') ? place : page
      if (got !== expected) wrong.push(`${query}: ${got} comes first, not ${expected}`)
    }
    for (const { query, first: expected } of ranked) await first(query, expected)
    for (const { query, meant, first: expected } of misspelt) {
      const { suggestion } = await shown(tab, query)
      if (suggestion !== meant) wrong.push(`${query}: “${suggestion}” is suggested, not “${meant}”`)
      await first(meant, expected)
    }
    for (const { query, hrefs } of exact) {
      const found = (await shown(tab, query)).exact
      if (found.join() !== hrefs.join()) wrong.push(`${query}: ${found.join()} is found exactly, not ${hrefs.join()}`)
    }
    for (const query of nothing) {
      const { said, results } = await shown(tab, query)
      if (results > 0 || !said.startsWith('No results')) wrong.push(`${query}: ${said}`)
    }
    for (const { query, page, because } of notFirst) {
      const got = await shown(tab, query)
      if (got.page === page || got.results === 0) wrong.push(`${query}: ${got.page} comes first, but ${because}`)
    }
  })
  expect(wrong).toEqual([])
})
