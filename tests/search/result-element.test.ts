import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { exactElement, groupElement } from '../../src/search/result-element.ts'

const { document } = new JSDOM().window
const place = (title: string, said = {}) => ({
  title,
  number: '',
  href: `/reports/pilots/#${title}`,
  excerpt: [],
  ...said,
})
const page = (title: string, said = {}) => ({
  title,
  label: '',
  href: `/reports/pilots/${title}/`,
  places: [],
  ...said,
})
const group = { title: 'Pilots', href: '/reports/pilots/', detail: 'Inspection report, May 2019', pages: [] }

test('a publication is a list item with its link, kind and date, its own places, and its pages with theirs', () => {
  const excerpt = [
    { text: 'Trained ', marked: false },
    { text: 'pilots', marked: true },
  ]
  const beginning = place('', { excerpt, href: '/reports/pilots/#:~:text=pilots' })
  const own = page('', { places: [beginning, place('ships', { number: '2.1' })] })
  const table = page('Scores', { label: 'Table' })
  expect(groupElement(document, { ...group, pages: [table, own] }).outerHTML).toBe(
    '<li class="search-result">' +
      '<h2 class="search-result-title"><a href="/reports/pilots/#:~:text=pilots">Pilots</a></h2>' +
      '<p class="search-result-detail">Inspection report, May 2019</p>' +
      '<ul class="search-places"><li><p class="search-excerpt">Trained <mark>pilots</mark></p></li>' +
      '<li><a href="/reports/pilots/#ships">ships 2.1</a></li></ul>' +
      '<ul class="search-pages"><li><p class="search-page-title">Table: <a href="/reports/pilots/Scores/">Scores</a></p></li></ul>' +
      '</li>',
  )
})

test('three pages of a publication are in sight and the rest one step away', () => {
  const item = groupElement(document, { ...group, pages: ['a', 'b', 'c', 'd', 'e'].map((title) => page(title)) })
  expect(item.querySelectorAll('li li')).toHaveLength(5)
  expect(item.querySelectorAll('details li')).toHaveLength(2)
  expect(item.querySelector('summary')?.textContent).toBe('2 more pages of this publication')
})

test('a publication that stands in the list already says so', () => {
  expect(groupElement(document, group, true).textContent).toBe('More of Pilots')
})

test('what the words name exactly is a list item too', () => {
  expect(exactElement(document, { title: 'Recommendation 4', href: '/r/4/', detail: 'Pilots' }).textContent).toBe(
    'Recommendation 4Pilots',
  )
})

test('texts that look like markup make no element', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const excerpt = [{ text: hostile, marked: true }]
  const pages = [page(hostile, { label: hostile, places: [place(hostile, { number: hostile, excerpt })] })]
  const item = groupElement(document, { title: hostile, detail: hostile, href: '/a/', pages })
  item.append(exactElement(document, { title: hostile, href: '/a/', detail: hostile }))
  expect(item.querySelector('img')).toBeNull()
  expect(item.textContent).toBe(`${hostile.repeat(3)}: ${hostile.repeat(2)} ${hostile.repeat(4)}`)
})
