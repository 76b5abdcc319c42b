import { expect, test } from 'vitest'
import { excerptParts } from '../../src/search/excerpt-parts.ts'

test('the words that were looked for are marked and all else is plain', () => {
  expect(excerptParts('Contact with <mark>victims</mark> and <mark>victims’</mark> families.')).toEqual([
    { text: 'Contact with ', marked: false },
    { text: 'victims', marked: true },
    { text: ' and ', marked: false },
    { text: 'victims’', marked: true },
    { text: ' families.', marked: false },
  ])
})

test('what a page’s text writes like markup stays text, even “<mark>”', () => {
  const excerpt = '&lt;mark&gt;no&lt;/mark&gt; R&amp;D <img src=x onerror=alert(1)> <mark>&lt;script&gt;</mark>'
  expect(excerptParts(excerpt)).toEqual([
    { text: '<mark>no</mark> R&amp;D <img src=x onerror=alert(1)> ', marked: false },
    { text: '<script>', marked: true },
  ])
})

test('no words give no parts', () => {
  expect(excerptParts('')).toEqual([])
})
