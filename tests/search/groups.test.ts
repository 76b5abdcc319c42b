import { expect, test } from 'vitest'
import { groups } from '../../src/search/groups.ts'
import { aFoundPage } from './made-up-finds.ts'

const chapter = aFoundPage({
  url: '/h/reports/pilots/training/',
  meta: { title: 'Pilots', chapter: 'Training', kind: 'Inspection report', date: 'May 2019' },
})
const first = aFoundPage({
  url: '/h/reports/pilots/',
  meta: { title: 'Pilots', kind: 'Inspection report', date: 'May 2019' },
})
const filters = { publication: ['/h/reports/pilots/ [Inspection report, May 2019] Pilots'] }
const table = aFoundPage({ url: '/h/data/pilots/scores/', meta: { title: 'Scores', kind: 'Data' }, filters })
const recommendation = aFoundPage({
  url: '/h/recommendations/pilots/4/',
  meta: { title: 'Train them', kind: 'Recommendation' },
  filters,
})
const glossary = aFoundPage({ url: '/h/glossary/', meta: { title: 'Glossary', kind: 'Glossary' } })

test('chapters, tables and recommendations stand under their publication, where the first of them was found', () => {
  const all = groups([table, glossary, chapter, first, recommendation], ['pilots'])
  expect(all.map(({ title, href, detail }) => ({ title, href, detail }))).toEqual([
    { title: 'Pilots', href: '/h/reports/pilots/', detail: 'Inspection report, May 2019' },
    { title: 'Glossary', href: '/h/glossary/', detail: 'Glossary' },
  ])
  expect(all[0]?.pages.map(({ label, title, href }) => [label, title, href])).toEqual([
    ['Table', 'Scores', '/h/data/pilots/scores/'],
    ['', 'Training', '/h/reports/pilots/training/'],
    ['', 'Pilots', '/h/reports/pilots/'],
    ['Recommendation', 'Train them', '/h/recommendations/pilots/4/'],
  ])
})

test('a publication’s own page stands before its tables and recommendations, and says its title once', () => {
  const [group] = groups([recommendation, table, first, chapter], ['pilots'])
  expect(group?.pages.map(({ title }) => title)).toEqual(['', 'Train them', 'Scores', 'Training'])
})

test('a publication of which only a table was found is named all the same', () => {
  expect(groups([table], ['x'])[0]).toMatchObject({
    title: 'Pilots',
    href: '/h/reports/pilots/',
    detail: 'Inspection report, May 2019',
  })
})

test('a page without a title is named by its address', () => {
  expect(groups([aFoundPage({ meta: {} })], ['x'])[0]).toMatchObject({ title: '/h/reports/pilots/', detail: '' })
})
