import { describe, expect, test } from 'vitest'
import { gaps } from '../../../src/derive/ledger/gaps.ts'
import { holdings } from '../../../src/derive/ledger/holdings.ts'
import { ledger } from '../../../src/derive/ledger/ledger.ts'
import type { LedgerEvent } from '../../../src/model/registers/events.ts'
import { aBody, anAddressee, aRecommendation } from '../../support/library.ts'
import { anEvent, answered, claimed, closed, due, found } from './events.ts'

const bodies = [
  { ...aBody('light-board', 'Light Board'), successor: 'harbour-office' },
  aBody('harbour-office', 'Harbour Office'),
  aBody('coast-lights', 'Coast & Lights'),
]

const entriesAt = (day: string, asked: Readonly<Record<string, string>>, events: readonly LedgerEvent[]) =>
  ledger(
    {
      recommendations: Object.keys(asked).map((key) => aRecommendation(`pilots-2019/${key}`)),
      addressees: Object.entries(asked).map(([key, body]) =>
        anAddressee(`pilots-2019/${key}`, `the ${body}`, { body }),
      ),
      events,
    },
    new Set(['pilots-2019']),
    day,
  ).entries

const keys = (entries: readonly { readonly recommendation: { readonly key: string } }[]) =>
  entries.map(({ recommendation }) => recommendation.key)

describe('what a body has', () => {
  const taken = (id: string, target: string) =>
    anEvent({ id, axis: 'owner_change', target, date: '2020-06', recorded: '2020-07-01' })
  const entries = entriesAt(
    '2021-01-01',
    { 1: 'harbour-office', 2: 'harbour-office', 3: 'light-board', 4: 'light-board', 5: 'coast-lights' },
    [taken('pilots-2019/2', 'coast-lights'), taken('pilots-2019/4', 'harbour-office')],
  )

  test('is what it was asked and kept, and what it took over', () => {
    expect(keys(holdings('harbour-office', entries, bodies).held)).toEqual(['1', '4'])
    expect(keys(holdings('coast-lights', entries, bodies).held)).toEqual(['2', '5'])
  })

  test('leaves out what another took over, which is told apart', () => {
    expect(keys(holdings('harbour-office', entries, bodies).passedOn)).toEqual(['2'])
    expect(keys(holdings('light-board', entries, bodies).passedOn)).toEqual(['4'])
  })

  test('is not what its predecessor was asked: nothing recorded says that it took that over', () => {
    const { inherited } = holdings('harbour-office', entries, bodies)
    expect(inherited.map(({ from, entries }) => [from.id, keys(entries)])).toEqual([['light-board', ['3']]])
    expect(holdings('coast-lights', entries, bodies).inherited).toEqual([])
  })
})

describe('gaps', () => {
  const asked = {
    1: 'harbour-office',
    2: 'harbour-office',
    3: 'harbour-office',
    4: 'harbour-office',
    5: 'harbour-office',
  }
  const of = (key: number) => ({ id: `pilots-2019/${key}` })
  const met = gaps(
    entriesAt('2023-06-30', asked, [
      claimed('complete', '2021-03-01', of(1)),
      claimed('complete', '2021-03-02', of(2)),
      { ...found('partial', '2021-09-01'), ...of(2) },
      { ...due('2022-03', '2020-01'), ...of(2) },
      { ...due('2021-12', '2020-01'), ...of(3) },
      answered('accepted', '2023-05-02', of(3)),
      anEvent({ ...of(4), axis: 'response', value: 'awaiting', due: '2020-12', recorded: '2020-05-02' }),
      claimed('complete', '2021-01-01', of(5)),
      closed('withdrawn', '2021-02-01', of(5)),
    ]),
  )

  test('a claim that nobody checked stands apart from one that was found wanting', () => {
    expect(keys(met.unchecked)).toEqual(['1'])
    expect(keys(met.disputed)).toEqual(['2'])
  })

  test('the late stand by their deadlines, the earliest first', () => {
    expect(keys(met.late)).toEqual(['3', '2'])
  })

  test('an answer that was due and did not come is one', () => {
    expect(keys(met.unanswered)).toEqual(['4'])
  })

  test('silence is told only of a body that has spoken, by its last word', () => {
    expect(met.silent.map(({ entry, since }) => [entry.recommendation.key, since])).toEqual([
      ['1', '2021-03-01'],
      ['2', '2021-03-02'],
    ])
    expect(keys(met.unheard)).toEqual(['4'])
  })

  test('what is closed has none', () => {
    const all = [met.unchecked, met.disputed, met.late, met.unanswered, met.unheard].flatMap(keys)
    expect(all).not.toContain('5')
  })
})
