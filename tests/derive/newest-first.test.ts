import { expect, test } from 'vitest'
import { newestFirst } from '../../src/derive/newest-first.ts'
import { aPublication } from '../support/library.ts'

test('a year alone and a month alone count as their first day, and a page without a date comes last', () => {
  const dates = { day: '2019-05-14', month: '2019-05', year: '2019', page: '', newest: '2021' }
  const publications = Object.entries(dates).map(([slug, published]) => aPublication({ slug, published }))
  expect(newestFirst(publications).map(({ slug }) => slug)).toEqual(['newest', 'day', 'month', 'year', 'page'])
})

test('publications of one day are ordered by slug, whatever order the disk gave', () => {
  const publications = ['tugs', 'buoys', 'pilots'].map((slug) => aPublication({ slug }))
  expect(newestFirst(publications).map(({ slug }) => slug)).toEqual(['buoys', 'pilots', 'tugs'])
})
