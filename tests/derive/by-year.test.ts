import { expect, test } from 'vitest'
import { byYear } from '../../src/derive/by-year.ts'
import { aPublication } from '../support/library.ts'

test('publications are listed by year, the newest year and the newest publication first', () => {
  const publications = [
    aPublication({ slug: 'a', published: '2005-01' }),
    aPublication({ slug: 'b', published: '2021-03-11' }),
    aPublication({ slug: 'c', published: '2005-12-06' }),
    aPublication({ slug: 'about', kind: 'pages', published: '' }),
  ]
  const years = byYear(publications).map(({ year, publications }) => [year, publications.map(({ slug }) => slug)])
  expect(years).toEqual([
    ['2021', ['b']],
    ['2005', ['c', 'a']],
  ])
})

test('no publications make no year', () => {
  expect(byYear([])).toEqual([])
})
