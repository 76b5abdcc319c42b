import { expect, test } from 'vitest'
import { result } from '../../src/search/result.ts'

const part = (title: string, matches: number, anchor: unknown = { id: title }) => ({
  title,
  url: `/reports/pilots/#${title}`,
  anchor,
  locations: Array.from({ length: matches }, (_, index) => index),
  excerpt: `${title} <mark>pilots</mark>`,
})
const beginning = { title: 'Pilots', url: '/reports/pilots/', locations: [1], excerpt: 'At the beginning' }
const meta = { title: 'Pilots', kind: 'Inspection report', date: 'May 2019' }
const page = { url: '/reports/pilots/', excerpt: 'Somewhere on the page', meta, sub_results: [] }

test('a page is shown with its kind, its date and the three sections that match most, in the page’s order', () => {
  const parts = [part('fees', 1), part('ships', 4), part('schools', 2), part('weather', 3)]
  expect(result({ ...page, sub_results: [beginning, ...parts] })).toEqual({
    title: 'Pilots',
    detail: 'Inspection report, May 2019',
    href: '/reports/pilots/',
    excerpt: 'At the beginning',
    sections: [
      { title: 'ships', href: '/reports/pilots/#ships', excerpt: 'ships <mark>pilots</mark>' },
      { title: 'schools', href: '/reports/pilots/#schools', excerpt: 'schools <mark>pilots</mark>' },
      { title: 'weather', href: '/reports/pilots/#weather', excerpt: 'weather <mark>pilots</mark>' },
    ],
  })
})

test('an excerpt that a section shows is not shown twice', () => {
  expect(result({ ...page, sub_results: [part('ships', 1)] }).excerpt).toBe('')
})

test('a page found by its title alone still has an excerpt', () => {
  expect(result(page)).toMatchObject({ excerpt: 'Somewhere on the page', sections: [] })
})

test('a chapter is named after its publication', () => {
  const chapter = { ...page, meta: { title: 'Pilots', chapter: 'Training' } }
  expect(result(chapter)).toMatchObject({ title: 'Pilots: Training', detail: '' })
})

test('a page without a title is named by its address', () => {
  expect(result({ ...page, meta: {} }).title).toBe('/reports/pilots/')
})
