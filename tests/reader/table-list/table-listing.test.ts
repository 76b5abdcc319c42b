import { JSDOM } from 'jsdom'
import { describe, expect, test, vi } from 'vitest'
import { attachList } from '../../../src/reader/list/attach-list.ts'
import { listIds } from '../../../src/reader/list/markup.ts'
import { tableListing } from '../../../src/reader/table-list/table-listing.ts'

const option = (name: string, value: string, words: string) =>
  `<label><input type="checkbox" data-facet="${name}" value="${value}">
    <span><span class="filter-words">${words}</span> <span class="filter-count">(9)</span></span></label>`
const entry = (title: string, marks: string, said = '') =>
  `<li class="entry" ${marks}><p class="entry-text"><a href="/data/${title}/">${title}</a></p><p class="entry-said">${said}</p></li>`
const page = `<form id="list-form" data-base="/"><input id="list-words" type="search" name="q">
  ${option('publication', 'lights', 'Lights')} ${option('publication', 'tugs', 'Tugs')}
  ${option('subject', 'themes-fog', 'Fog')} ${option('shown', 'Bars', 'Bar chart')} ${option('shown', 'none', 'In no figure')}
  <select id="list-order" name="sort"><option value="publication">P</option><option value="title">T</option>
    <option value="updated">U</option><option value="rows">R</option></select></form>
<div id="list-chosen" hidden><ul id="list-tags"></ul><a id="list-clear" href="/data/">Clear</a></div>
<p id="list-status" role="status" tabindex="-1"></p>
<ol id="list-results" aria-busy="true"></ol>
<button id="list-more" type="button" hidden>Show more</button>
<div id="list-ways">
  ${entry('Watches', 'data-publication="lights" data-subject="themes-fog" data-year="2024" data-shown="Bars Table" data-updated="2024-03-01" data-rows="4"', 'Hours &lt;b&gt; of watch')}
  ${entry('Answers', 'data-publication="lights" data-subject="" data-year="2024" data-shown="none" data-updated="2024-03-01" data-rows="12"')}
  ${entry('Mêl 10', 'data-publication="tugs" data-subject="themes-fog" data-year="2004" data-shown="none" data-updated="2025-01-01" data-rows="3"')}
  ${entry('Mêl 9', 'data-publication="tugs" data-subject="themes-fog" data-year="2004" data-shown="none" data-updated="" data-rows="100"')}
</div>`

async function open(search = '') {
  const { window } = new JSDOM(page, { url: `https://lights.example/data/${search}` })
  const at = (id: keyof typeof listIds) => window.document.getElementById(listIds[id]) as HTMLElement
  attachList(window as unknown as Window, tableListing(window.document as unknown as Document))
  await vi.waitFor(() => expect(at('status').textContent).not.toBe(''))
  const titles = () => Array.from(at('results').querySelectorAll('a'), ({ textContent }) => textContent)
  return { window, at, titles }
}

describe('the list of tables', () => {
  test('has what the page shows without script, which stays as it is', async () => {
    const { titles, at, window } = await open()
    expect(titles()).toEqual(['Watches', 'Answers', 'Mêl 10', 'Mêl 9'])
    expect(at('status').textContent).toBe('4 in all.')
    expect(at('ways').querySelectorAll('.entry')).toHaveLength(4)
    const counts = Array.from(window.document.querySelectorAll('.filter-count'), ({ textContent }) => textContent)
    expect(counts).toEqual(['(2)', '(2)', '(3)', '(1)', '(3)'])
  })

  test('is narrowed by what its address asks: facets narrow one another', async () => {
    expect((await open('?publication=lights&subject=themes-fog')).titles()).toEqual(['Watches'])
    expect((await open('?publication=lights&publication=tugs&shown=none')).titles()).toHaveLength(3)
    const { titles, at } = await open('?publication=sunk')
    expect(titles()).toHaveLength(4)
    expect(at('chosen').hidden).toBe(true)
  })

  test('is looked through by the words of each entry, whatever their accents', async () => {
    expect((await open('?q=mel')).titles()).toEqual(['Mêl 10', 'Mêl 9'])
    expect((await open('?q=hours+watch')).titles()).toEqual(['Watches'])
  })

  test.each([
    ['title', ['Answers', 'Mêl 9', 'Mêl 10', 'Watches']],
    ['updated', ['Mêl 10', 'Watches', 'Answers', 'Mêl 9']],
    ['rows', ['Mêl 9', 'Answers', 'Watches', 'Mêl 10']],
  ])('can be read by %s', async (order, wanted) => {
    expect((await open(`?sort=${order}`)).titles()).toEqual(wanted)
  })

  test('follows a filter, and its address does', async () => {
    const { window, titles } = await open()
    ;(window.document.querySelector('input[value=Bars]') as HTMLInputElement).click()
    await vi.waitFor(() => expect(titles()).toEqual(['Watches']))
    expect(window.location.search).toBe('?shown=Bars')
  })
})
