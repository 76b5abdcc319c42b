import { describe, expect, test } from 'vitest'
import { catalogued } from '../../src/pages/_catalogued.ts'
import { dataList } from '../../src/pages/_data-list.ts'
import { anEdition } from '../support/edition.ts'
import { aBody, aLibrary, anOutline, aPublication, aTable, someRegisters } from '../support/library.ts'

const subject = { areas: [], bodies: ['board'], programmes: [], themes: [] }
const newer = aPublication({ slug: 'tugs', title: 'Tugs', published: '2021-03', subject })
const older = aPublication({ slug: 'pilots', title: 'Pilots', published: '2019' })
const tables = [
  aTable('pilots/scores', 'Scores', { hull: '5' }),
  aTable('tugs/hours', 'Hours'),
  aTable('tugs/crews', 'Crews'),
]
const place = { file: 'x.mdx', line: 1, column: 1 }
const bars = { ...place, id: 'hours', word: 'Bars', attributes: { data: 'hours', title: 'Hours' } }
const edition = anEdition(
  aLibrary({
    publications: [newer, older, aPublication({ slug: 'none', title: 'Without tables' })],
    registers: someRegisters({ bodies: [aBody('board', 'Port Board')] }),
    tables: new Map(tables.map((table) => [table.id, table])),
  }),
  { outline: ({ slug }) => anOutline(slug === 'tugs' ? { figures: [bars] as never } : {}) },
)

describe('the list of all tables', () => {
  const { groups, filters, count } = dataList(edition)

  test('has each under its publication, with its size, its date and where it is shown', () => {
    expect(count).toBe(3)
    expect(groups.map(({ publication, count }) => [publication.title, count])).toEqual([
      ['Tugs', '2 tables'],
      ['Pilots', '1 table'],
    ])
    expect(groups[0]?.entries.map(({ title, shown, marks }) => [title, shown, marks.shown])).toEqual([
      ['Crews', '', 'none'],
      ['Hours', 'bar chart', 'Bars'],
    ])
    expect(groups[1]?.entries[0]).toMatchObject({
      href: '/data/pilots/scores/',
      size: '1 row, 2 columns',
      updated: '2019',
      columns: ['Port', 'Score'],
      marks: { publication: 'pilots', subject: '', year: '2019', updated: '2019-01-01', rows: '1' },
    })
  })

  test('offers the filters that occur, with how many tables have each', () => {
    const told = filters.map(({ head, options }) => [head, ...options.map(({ words, count }) => `${words} ${count}`)])
    expect(told).toEqual([
      ['Publication', 'Tugs 2', 'Pilots 1'],
      ['Subject of the publication', 'Port Board 2'],
      ['Year of the publication', '2021 2', '2019 1'],
      ['How it is shown', 'Bar chart 1', 'In no figure 2'],
    ])
  })

  test('is the same as the catalogue for programs', () => {
    const listed = groups.flatMap(({ entries }) => entries.map(({ href }) => `https://harbours.example${href}`))
    expect(catalogued(edition).map(({ page }) => page)).toEqual(listed)
  })

  test('of nothing is empty', () => {
    expect(dataList(anEdition(aLibrary()))).toMatchObject({ count: 0, groups: [], filters: [] })
  })
})
