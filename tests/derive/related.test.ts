import { expect, test } from 'vitest'
import { related } from '../../src/derive/related.ts'
import { aPublication } from '../support/library.ts'

const report = aPublication({ slug: 'pilots-2019', title: 'Pilots', published: '2019-05-14' })
const bulletin = aPublication({
  kind: 'bulletins',
  slug: 'pilots-bulletin',
  title: 'Pilots in short',
  published: '2019-06',
  relates: [{ type: 'summary-of', to: 'pilots-2019' }],
})
const followUp = aPublication({
  slug: 'pilots-2022',
  title: 'Pilots again',
  published: '2022',
  relates: [
    { type: 'follow-up-of', to: 'pilots-2019' },
    { type: 'part-of', to: { title: 'A decade of pilots', date: '2020', url: 'https://ports.example/decade' } },
    { type: 'supersedes', to: { title: 'Pilots’ handbook' } },
  ],
})
const all = [report, bulletin, followUp]

test('a report knows the bulletin that summarises it and the follow-up, newest first', () => {
  expect(related(report, all)).toEqual([
    { words: 'Followed up in', title: 'Pilots again', to: { kind: 'reports', slug: 'pilots-2022' }, date: '2022' },
    {
      words: 'Summarised in',
      title: 'Pilots in short',
      to: { kind: 'bulletins', slug: 'pilots-bulletin' },
      date: '2019-06',
    },
  ])
})

test('documents that are not on the site are named with what is known of them', () => {
  expect(related(followUp, all)).toEqual([
    { words: 'Follow-up of', title: 'Pilots', to: { kind: 'reports', slug: 'pilots-2019' }, date: '2019-05-14' },
    { words: 'Part of', title: 'A decade of pilots', href: 'https://ports.example/decade', date: '2020' },
    { words: 'Supersedes', title: 'Pilots’ handbook' },
  ])
})

test('a relation to a publication that is not public is not shown', () => {
  expect(related(bulletin, [bulletin])).toEqual([])
})

test('a page without a date is related without one', () => {
  const page = aPublication({ kind: 'pages', slug: 'method', title: 'Method', published: '' })
  const later = aPublication({ relates: [{ type: 'commentary-on', to: 'method' }] })
  expect(related(later, [page, later])).toEqual([
    { words: 'Commentary on', title: 'Method', to: { kind: 'pages', slug: 'method' } },
  ])
})
