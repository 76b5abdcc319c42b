import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { resultElement } from '../../src/search/result-element.ts'

const { document } = new JSDOM().window

test('a result is a list item with a link, its kind and date, an excerpt and its sections', () => {
  const item = resultElement(document, {
    title: 'Pilots',
    detail: 'Inspection report, May 2019',
    href: '/reports/pilots/',
    excerpt: 'Trained <mark>pilots</mark>',
    sections: [{ title: 'Ships', href: '/reports/pilots/#ships', excerpt: '' }],
  })
  expect(item.outerHTML).toBe(
    '<li class="search-result">' +
      '<p class="search-result-title"><a href="/reports/pilots/">Pilots</a></p>' +
      '<p class="search-result-detail">Inspection report, May 2019</p>' +
      '<p class="search-excerpt">Trained <mark>pilots</mark></p>' +
      '<ul class="search-sections"><li><a href="/reports/pilots/#ships">Ships</a></li></ul>' +
      '</li>',
  )
})

test('a title or an excerpt that looks like markup makes no element', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const sections = [{ title: hostile, href: '/a/#b', excerpt: hostile }]
  const item = resultElement(document, { title: hostile, detail: hostile, href: '/a/', excerpt: hostile, sections })
  expect(item.querySelector('img')).toBeNull()
  expect(item.textContent).toBe(hostile.repeat(5))
})
