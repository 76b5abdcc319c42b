import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changes, quarterEnds } from '../../../src/derive/ledger/changes.ts'
import { askedBefore, type Books, ledger, predecessors, publicOn } from '../../../src/derive/ledger/ledger.ts'
import { counted, isOpen, nameOf, rollForward, tally } from '../../../src/derive/ledger/tally.ts'
import { aBody, anAddressee, aPublication, aRecommendation } from '../../support/library.ts'
import { anEvent, anyEvents, claimed, closed, due, found } from './events.ts'

const recommendations = ['1', '2', '3'].map((key) => aRecommendation(`pilots-2019/${key}`))
const part = aRecommendation('pilots-2019/2-1', { parent: 'pilots-2019/2' })
const later = aRecommendation('tides-2021/1', { issued: '2021-06', repeats: 'pilots-2019/2' })
const addressees = [
  anAddressee('pilots-2019/1', 'the Port Authority', { body: 'port-authority' }),
  anAddressee('pilots-2019/1', 'harbour masters'),
  anAddressee('pilots-2019/2', 'the Port Authority', { body: 'port-authority' }),
  anAddressee('pilots-2019/3', 'the Coast Guard', { body: 'coast-guard' }),
  anAddressee('pilots-2019/3', 'the Port Authority', { body: 'port-authority', role: 'consulted' }),
  anAddressee('tides-2021/1', 'the Port Authority', { body: 'port-authority' }),
]
const books = (events: Books['events'] = []): Books => ({
  recommendations: [...recommendations, part, later],
  addressees,
  events,
})
const both = new Set(['pilots-2019', 'tides-2021'])
const names = ({ entries }: ReturnType<typeof ledger>) => entries.map(nameOf)

describe('the ledger', () => {
  test('has one entry for each recommendation and each of those it asks; consulted bodies are not asked', () => {
    expect(names(ledger(books(), both, '2024-01-01'))).toEqual([
      'pilots-2019/1 port-authority',
      'pilots-2019/1 harbour masters',
      'pilots-2019/2 port-authority',
      'pilots-2019/3 coast-guard',
      'pilots-2019/2-1 port-authority',
      'tides-2021/1 port-authority',
    ])
  })

  test('counts a recommendation with its parts once', () => {
    const { entries } = ledger(books(), both, '2024-01-01')
    expect(counted(entries)).toHaveLength(5)
    expect(tally(counted(entries))).toEqual([{ label: 'no-record', count: 5 }])
  })

  test('takes an event as said of all, or of the one that it names', () => {
    const { entries } = ledger(
      books([claimed('complete', '2020', { addressee: 'port-authority' }), found('limited', '2021')]),
      both,
      '2024-01-01',
    )
    expect(entries.slice(0, 2).map(({ label }) => label)).toEqual(['complete-disputed', 'in-progress'])
  })

  test('names the body that has taken it over, and keeps the one that was asked', () => {
    const { entries } = ledger(books([anEvent({ axis: 'owner_change', target: 'coast-guard' })]), both, '2024-01-01')
    expect(entries[0]).toMatchObject({ body: 'coast-guard', addressee: { body: 'port-authority' } })
  })

  test('as at a day knows what was recorded by then, not what had happened', () => {
    const late = { ...found('full', '2020-02-01'), recorded: '2020-07-15' }
    expect(ledger(books([late]), both, '2020-06-30').entries[0]?.label).toBe('no-record')
    expect(ledger(books([late]), both, '2020-07-15').entries[0]?.label).toBe('implemented')
  })

  test('a publication was there from its release, else from the first day that its date can mean', () => {
    const publications = [
      aPublication({ slug: 'pilots-2019', published: '2019-05' }),
      aPublication({ slug: 'tides-2021', published: '2021-06-30', released: '2021-07-02T09:30+01:00' }),
    ]
    expect([...publicOn(publications, '2019-05-01')]).toEqual(['pilots-2019'])
    expect([...publicOn(publications, '2021-07-01')]).toEqual(['pilots-2019'])
    expect([...publicOn(publications, '2021-07-02')]).toEqual(['pilots-2019', 'tides-2021'])
  })
})

describe('the roll-forward', () => {
  test('says how one day’s open entries became another’s', () => {
    const events = [
      closed('withdrawn', '2020-03-01', { id: 'pilots-2019/3' }),
      closed('withdrawn', '2019-12-01', { id: 'pilots-2019/2' }),
      anEvent({ id: 'pilots-2019/2', axis: 'lifecycle', value: 'open', date: '2020-04', recorded: '2020-04-02' }),
    ]
    const before = ledger(books(events), new Set(['pilots-2019']), '2020-01-01')
    const after = ledger(books(events), both, '2020-12-31')
    expect(rollForward(before, after)).toEqual({
      from: '2020-01-01',
      to: '2020-12-31',
      opening: 3,
      added: 1,
      closed: 1,
      reclassified: 1,
      closing: 4,
    })
  })

  test('always adds up', () =>
    fc.assert(
      fc.property(
        anyEvents,
        fc.subarray(['pilots-2019', 'tides-2021']),
        fc.subarray(['pilots-2019', 'tides-2021']),
        (events, old, now) => {
          const before = ledger(books(events), new Set(old), '2020-06-30')
          const after = ledger(books(events), new Set(now), '2023-06-30')
          const { opening, added, closed, reclassified, closing } = rollForward(before, after)
          expect(opening).toBe(counted(before.entries).filter(isOpen).length)
          expect(closing).toBe(counted(after.entries).filter(isOpen).length)
          expect(opening + added - closed + reclassified).toBe(closing)
        },
      ),
    ))
})

describe('what changed', () => {
  const publications = [aPublication({ slug: 'pilots-2019', released: '2019-05-14T09:30Z' })]

  test('is told by the day on which it was recorded, newest first', () => {
    const events = [due('2021', '2020-01-10'), found('none', '2020-01-05'), claimed('planned', '2020-03-01')]
    const all = events.map((event, index) => ({ ...event, recorded: index < 2 ? '2020-01-28' : '2020-03-28' }))
    expect(changes(books(all), publications).map((change) => [change.day, change.events.length])).toEqual([
      ['2020-03-28', 1],
      ['2020-01-28', 2],
      ['2019-05-14', 0],
    ])
    expect(changes(books(all), publications).at(-1)?.publications[0]?.recommendations).toHaveLength(3)
  })

  test('quarters that have ended since the first record', () => {
    const recorded = { ...due('2021', '2020-01-10'), recorded: '2020-03-31' }
    expect(quarterEnds(books([recorded]), '2020-12-31')).toEqual(['2020-03-31', '2020-06-30', '2020-09-30'])
    expect(quarterEnds(books(), '2020-12-31')).toEqual([])
  })
})

describe('lineage', () => {
  test('the chain of asks ends with the recommendation', () => {
    expect(askedBefore(later, books()).map(({ id }) => id)).toEqual(['pilots-2019/2', 'tides-2021/1'])
    const first = aRecommendation('a/1', { repeats: 'a/2' })
    const second = aRecommendation('a/2', { repeats: 'a/1' })
    expect(askedBefore(first, { ...books(), recommendations: [first, second] })).toHaveLength(2)
  })

  test('a body’s predecessors are found through all that were succeeded', () => {
    const bodies = [
      { ...aBody('board', 'Board'), successor: 'office' },
      { ...aBody('office', 'Office'), successor: 'agency' },
      { ...aBody('guild', 'Guild'), successor: 'agency' },
      aBody('agency', 'Agency'),
    ]
    expect(predecessors('agency', bodies).map(({ id }) => id)).toEqual(['office', 'guild', 'board'])
    expect(predecessors('board', bodies)).toEqual([])
  })
})
