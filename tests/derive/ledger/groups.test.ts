import { describe, expect, test } from 'vitest'
import { ages, wholeYears } from '../../../src/derive/ledger/ages.ts'
import { aggregateFindings } from '../../../src/derive/ledger/aggregate-findings.ts'
import { beginning } from '../../../src/derive/ledger/beginning.ts'
import { byBody } from '../../../src/derive/ledger/by-body.ts'
import { ledger } from '../../../src/derive/ledger/ledger.ts'
import { counted } from '../../../src/derive/ledger/tally.ts'
import type { Aggregate } from '../../../src/model/registers/aggregates.ts'
import { aBody, anAddressee, aPublication, aRecommendation, someRegisters } from '../../support/library.ts'
import { anEvent, claimed } from './events.ts'

const books = someRegisters({
  bodies: [aBody('port-board', 'Port Board'), aBody('guild', 'Guild of Pilots')],
  recommendations: [
    aRecommendation('pilots-2019/1'),
    aRecommendation('pilots-2019/2', { issued: '2014' }),
    aRecommendation('pilots-2019/3', { issued: '2018-06-02' }),
  ],
  addressees: [
    anAddressee('pilots-2019/1', 'the Board', { body: 'port-board' }),
    anAddressee('pilots-2019/1', 'whoever steers'),
    anAddressee('pilots-2019/2', 'the Board', { body: 'port-board' }),
    anAddressee('pilots-2019/3', 'the Board', { body: 'port-board' }),
  ],
  events: [
    claimed('complete', '2020-03', { addressee: 'port-board' }),
    anEvent({ id: 'pilots-2019/3', axis: 'owner_change', target: 'guild' }),
  ],
})
const entries = counted(ledger(books, new Set(['pilots-2019']), '2021-06-01').entries)

describe('recommendations by body', () => {
  const bodies = byBody(entries, books.bodies)

  test('are with the body that has them now, by the names of bodies', () => {
    expect(bodies.map(({ name, total }) => [name, total])).toEqual([
      ['Guild of Pilots', 1],
      ['Port Board', 2],
      ['whoever steers', 1],
    ])
  })

  test('add up to all, and each body’s labels to its total', () => {
    expect(bodies.reduce((sum, { total }) => sum + total, 0)).toBe(entries.length)
    for (const { counts, total } of bodies) expect([...counts.values()].reduce((sum, each) => sum + each)).toBe(total)
  })

  test('a name that no body bears leads nowhere', () => expect(bodies.at(-1)).not.toHaveProperty('id'))
})

describe('the age of recommendations', () => {
  test('is counted in whole years, which are full on the day itself', () => {
    expect(wholeYears('2018-06-02', '2021-06-01')).toBe(2)
    expect(wholeYears('2018-06-01', '2021-06-01')).toBe(3)
    expect(wholeYears('2022-01-01', '2021-06-01')).toBe(0)
  })

  test('has no empty bands, and every recommendation in one', () => {
    const bands = ages(entries, '2021-06-01')
    expect(bands.map(({ from, below, entries }) => [from, below, entries.length])).toEqual([
      [2, 5, 3],
      [5, 10, 1],
    ])
  })
})

describe('the beginning of the ledger', () => {
  test('is the release of the first publication that made a recommendation, else its publication', () => {
    const silent = aPublication({ slug: 'harbours', published: '2001' })
    expect(beginning(books, [silent, aPublication({ published: '2019-05' })])).toBe('2019-05-01')
    expect(beginning(books, [aPublication({ released: '2024-02-03T10:00:00Z' })])).toBe('2024-02-03')
    expect(beginning(books, [silent])).toBeUndefined()
  })
})

describe('findings printed only as counts', () => {
  const row = (said: Partial<Aggregate>): Aggregate => ({
    date: '2003',
    recorded: '2024-01-01',
    publication: 'pilots-2019',
    subject: 'Tugs, 2001',
    exactness: 'exact',
    value: 'full',
    printed: 'well met',
    source: 'Section 2',
    ...said,
  })

  test('stand together by subject and date with the total that one of their rows gives, latest first', () => {
    const findings = aggregateFindings([
      row({ count: 3 }),
      row({ count: 5, total: 18, value: 'partial', printed: 'partly met', source: 'Section 3' }),
      row({ date: '2005-02', subject: 'Pilots, 2002', exactness: 'words', printed: 'most' }),
    ])
    expect(findings.map(({ subject, total, rows }) => [subject, total, rows.length])).toEqual([
      ['Pilots, 2002', undefined, 1],
      ['Tugs, 2001', 18, 2],
    ])
    expect(findings[1]?.sources).toEqual(['Section 2', 'Section 3'])
  })
})
