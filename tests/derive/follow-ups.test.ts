import { expect, test } from 'vitest'
import { followUps } from '../../src/derive/follow-ups.ts'
import { sameSeries } from '../../src/derive/same-series.ts'
import { aPublication } from '../support/library.ts'

const outside = { title: 'Lamps at sea', date: '1998' }
const first = aPublication({
  slug: 'lamps-2004',
  title: 'Lamps again',
  published: '2004',
  series: 'Findings',
  number: '1/04',
  relates: [
    { type: 'follow-up-of', to: outside },
    { type: 'part-of', to: { title: 'Safety at sea' } },
  ],
})
const second = aPublication({
  slug: 'lamps-2021',
  title: 'Lamps once more',
  published: '2021-03',
  series: 'Findings',
  number: '3/21',
  relates: [{ type: 'follow-up-of', to: 'lamps-2004' }],
})
const sibling = aPublication({
  slug: 'oil-2010',
  title: 'Oil for lamps',
  published: '2010',
  relates: [{ type: 'follow-up-of', to: { title: 'Lamps  at Sea', date: '1998', url: 'https://lamps.example/' } }],
})
const other = aPublication({ slug: 'ropes', title: 'Ropes', published: '2011', series: 'Findings' })
const all = [second, other, sibling, first]

test('a chain of follow-ups is found from each of its ends, oldest first, with what is only known by its title', () => {
  expect(followUps(first, all).map(({ title, current }) => [title, current])).toEqual([
    ['Lamps  at Sea', false],
    ['Lamps again', true],
    ['Oil for lamps', false],
    ['Lamps once more', false],
  ])
  expect(followUps(second, all).find(({ current }) => current)).toEqual({
    title: 'Lamps once more',
    to: { kind: 'reports', slug: 'lamps-2021' },
    date: '2021-03',
    current: true,
  })
})

test('a follow-up of something that is not public, and a publication alone, have no chain', () => {
  expect(followUps(second, [second, other])).toEqual([])
  expect(followUps(other, all)).toEqual([])
})

test('the other numbers of a series are known, newest first', () => {
  expect(sameSeries(other, all).map(({ slug }) => slug)).toEqual(['lamps-2021', 'lamps-2004'])
  expect(sameSeries(sibling, all)).toEqual([])
})
