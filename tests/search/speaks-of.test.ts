import { expect, test } from 'vitest'
import { speaksOf } from '../../src/search/speaks-of.ts'

const page = (excerpt: string, title = 'Report', parts: readonly string[] = []) => ({
  url: '/r/',
  excerpt,
  meta: { title },
  sub_results: parts.map((part) => ({ title: 'Part', url: '/r/#p', locations: [1], excerpt: part })),
})

test.each([
  ['offending', page('what <mark>offenders</mark> said')],
  ['Wales', page('nothing marked', 'Areas of Wales')],
  ['zebra crossing', page('the <mark>crossings</mark>')],
  ['ty', page('the <mark>Tŷ</mark> Gwyn')],
  ['victim', page('nothing', 'Report', ['a <mark>victim</mark>'])],
  ['!!!', page('nothing')],
])('“%s” is spoken of', (query, found) => expect(speaksOf(query, found)).toBe(true))

test.each([
  ['zyzzyva', page('in <mark>Zimbabwe</mark> zyz')],
  ['quokka', page('<mark>questions</mark>', 'Quality')],
])('“%s” is not, though the engine marks something', (query, found) => expect(speaksOf(query, found)).toBe(false))
