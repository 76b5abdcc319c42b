import { describe, expect, test } from 'vitest'
import { urlsUnder } from '../../src/format/url.ts'
import type { Edition } from '../../src/library.ts'
import type { Registers } from '../../src/model/registers/index.ts'
import { asAtIndex, asAtPage, asAtPaths } from '../../src/pages/_as-at-page.ts'
import { homePage } from '../../src/pages/_home-page.ts'
import { pagination } from '../../src/pages/_pagination.ts'
import { recommendationsOfPaths } from '../../src/pages/_recommendations-of-page.ts'
import { recommendationsPage } from '../../src/pages/_recommendations-page.ts'
import { statusPaths } from '../../src/pages/_status-page.ts'
import { claimed, due, found } from '../derive/ledger/events.ts'
import { anEdition } from '../support/edition.ts'
import { aBody, aLibrary, anAddressee, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

function editionOf(said: Partial<Registers>, asOf = '2021-02-01T00:00:00Z'): Edition {
  const registers = someRegisters({ bodies: [aBody('port-board', 'Port Board')], ...said })
  return anEdition(aLibrary({ asOf, publications: [aPublication()], registers }))
}

const asked = (id: string) => anAddressee(id, 'the Board', { body: 'port-board' })
const one = {
  recommendations: [
    aRecommendation('pilots-2019/1', { number: '1' }),
    aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1' }),
  ],
  addressees: [asked('pilots-2019/1')],
}
const claim = claimed('complete', '2020-03', { recorded: '2020-07-01' })

describe('the first page of the ledger', () => {
  test('says in words that nothing is recorded, and counts only the age', () => {
    const page = recommendationsPage(editionOf(one))
    expect(page).toMatchObject({
      silence: expect.stringContaining('nothing about what'),
      overdue: { withDeadline: 0, count: 0 },
      latest: undefined,
    })
    expect(page.age?.rows).toEqual([{ head: '1', cells: ['1'] }])
    expect(JSON.stringify(page)).not.toContain('%')
  })

  test('counts a recommendation once for each body, and names the day of the build', () => {
    const second = anAddressee('pilots-2019/1', 'whoever steers')
    const page = recommendationsPage(editionOf({ ...one, addressees: [...one.addressees, second] }))
    expect(page.total).toContain('On 1 February 2021')
    expect(page.total).toContain(
      '1 recommendation to 2 bodies, which make 2 by body asked. None is recorded as closed.',
    )
    expect(page.status.rows.at(-1)).toMatchObject({ head: 'All', cells: ['2'] })
  })

  test('rolls every row forward to what is open on its last day', () => {
    const rows = recommendationsPage(editionOf(one)).flow?.rows ?? []
    expect(rows.map(({ head }) => head)).toEqual([
      'Last full quarter: 1 October 2020 to 31 December 2020',
      'Since then: 1 January 2021 to 1 February 2021',
      'From the beginning: 14 May 2019 to 1 February 2021',
    ])
    for (const { cells } of rows) {
      const [before = 0, added = 0, closed = 0, reclassified = 0, after] = cells.map(Number)
      expect(before + added - closed + reclassified).toBe(after)
    }
  })

  test('lists what is overdue with the earliest deadline first', () => {
    const both = [...one.recommendations, aRecommendation('pilots-2019/2')]
    const events = [due('2020-12', '2020-01'), { ...due('2020-11', '2020-01'), id: 'pilots-2019/2' }]
    const addressees = [...one.addressees, asked('pilots-2019/2')]
    const { overdue } = recommendationsPage(editionOf({ recommendations: both, addressees, events }))
    expect(overdue.entries.map(({ due }) => due?.date)).toEqual(['2020-11', '2020-12'])
  })

  test('tells what a count means, and says so where the source has no number', () => {
    const row = {
      date: '2003',
      recorded: '2020-01-01',
      publication: 'pilots-2019',
      subject: 'Tugs',
      source: 'Section 2',
    }
    const aggregates = [
      { ...row, exactness: 'approximate' as const, value: 'full', count: 20, printed: 'some twenty' },
      { ...row, exactness: 'words' as const, value: 'dealt with', printed: 'most' },
    ]
    const { counts } = recommendationsPage(editionOf({ ...one, aggregates }))
    expect(counts[0]?.table.rows.map(({ cells }) => cells)).toEqual([
      ['Fully implemented', 'about 20'],
      ['dealt with', 'no number printed'],
    ])
  })
})

describe('lists by status', () => {
  const paths = (said: Partial<Registers>) => statusPaths(editionOf({ ...one, ...said }))
  const listed = (said: Partial<Registers>, label: string) =>
    paths(said).find(({ params }) => params.label === label)?.props.page

  test('every status has an address, whether any recommendation has it or not', () => {
    const labels = paths({}).map(({ params }) => params.label)
    expect(labels).toContain('withdrawn')
    expect(labels).toContain('overdue')
    expect(new Set(labels).size).toBe(17)
  })

  test('a part is told where something is recorded of it, and never counted', () => {
    const part = { ...claim, id: 'pilots-2019/1-1' }
    expect(listed({}, 'no-record')?.entries).toHaveLength(1)
    const page = listed({ events: [part] }, 'complete-unchecked')
    expect(page?.total).toContain('0 recommendations, and 1 part of recommendations')
    expect(page?.entries[0]).toMatchObject({ partOf: 'recommendation 1', href: '/recommendations/pilots-2019/1/' })
  })

  test('a list of more than a hundred goes on under its own address with a title of its own', () => {
    const recommendations = Array.from({ length: 101 }, (_, index) => aRecommendation(`pilots-2019/${index + 1}`))
    const addressees = recommendations.map(({ id }) => asked(id))
    const pages = paths({ recommendations, addressees }).filter(({ params }) => params.label === 'no-record')
    expect(pages.map(({ params, props }) => [params.page, props.page.entries.length])).toEqual([
      [undefined, 100],
      ['2', 1],
    ])
    expect(new Set(pages.map(({ props }) => props.page.title)).size).toBe(2)
  })

  test('the ways between many pages leave out those far away', () => {
    const { previous, next, numbers } = pagination('/list/', 5, 9, urlsUnder('/'))
    expect(numbers.map((each) => each?.number ?? '…')).toEqual([1, '…', 4, 5, 6, '…', 9])
    expect([previous, next, numbers[0]?.href]).toEqual(['/list/4/', '/list/6/', '/list/'])
  })
})

describe('the ledger as at an earlier day', () => {
  const late = editionOf({ ...one, events: [claim, found('partial', '2020-06-01')] })

  test('does not know what was recorded later, even where it had happened', () => {
    expect(asAtPaths(late).map(({ params }) => params.day)).toEqual(['2020-06-30', '2020-09-30', '2020-12-31'])
    expect(asAtPage(late, '2020-06-30', 1).entries[0]).not.toHaveProperty('claim')
    expect(asAtPage(late, '2020-09-30', 1).entries[0]).toHaveProperty('claim')
  })

  test('a late entry changes no page of before, so that it is not made again', () => {
    const before = editionOf({ ...one, events: [found('partial', '2020-06-01')] })
    const key = (edition: Edition) => asAtPaths(edition)[0]?.cacheKey
    expect(key(late)).toBe(key(before))
  })

  test('has no pages and no table while nothing is recorded', () => {
    expect(asAtIndex(editionOf(one))).toMatchObject({ flow: undefined, isEmpty: true })
    expect(asAtPaths(editionOf(one))).toEqual([])
  })

  test('is rolled forward quarter by quarter, the latest first', () => {
    const rows = asAtIndex(late).flow?.rows ?? []
    expect(rows.map(({ href }) => href)).toEqual(
      ['2020-12-31', '2020-09-30', '2020-06-30'].map((end) => `/recommendations/as-at/${end}/`),
    )
  })
})

describe('the recommendations of a publication', () => {
  test('stand under the words that stand over them in print, parts with their wholes', () => {
    const [path] = recommendationsOfPaths(editionOf(one))
    expect(path?.params.publication).toBe('pilots-2019')
    const [group] = path?.props.page.groups ?? []
    expect(group?.heading).toBe('To the Board')
    expect(group?.recommendations[0]).toMatchObject({
      number: '1',
      parts: [{ text: 'Recommendation 1-1.', asked: [] }],
    })
  })

  test('a publication that makes none has no such page', () =>
    expect(recommendationsOfPaths(editionOf({}))).toEqual([]))
})

describe('the home page', () => {
  test('tells the state of the recommendations by status, each with its list', () => {
    const { recommendations } = homePage(editionOf({ ...one, events: [claim] }))
    expect(recommendations?.statuses).toEqual([
      { number: '1', words: 'Reported complete, not yet checked', href: '/recommendations/status/complete-unchecked/' },
    ])
    expect(homePage(editionOf({})).recommendations).toBeUndefined()
  })
})
