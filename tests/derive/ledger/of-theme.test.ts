import { describe, expect, test } from 'vitest'
import { chains } from '../../../src/derive/ledger/chains.ts'
import { ledger } from '../../../src/derive/ledger/ledger.ts'
import { ofTheme } from '../../../src/derive/ledger/of-theme.ts'
import { selected } from '../../../src/derive/ledger/selected.ts'
import { themesInUse } from '../../../src/derive/ledger/themes-in-use.ts'
import { anAddressee, aPublication, aRecommendation, someRegisters } from '../../support/library.ts'
import { claimed, closed, due } from './events.ts'

const recommendations = [
  aRecommendation('pilots-2019/1', { themes: ['training'] }),
  aRecommendation('pilots-2019/2'),
  aRecommendation('pilots-2019/2-1', { parent: 'pilots-2019/2', themes: ['training', 'lamps'] }),
  aRecommendation('pilots-2019/3', { issued: '2021-05-14', themes: ['lamps'] }),
]
const addressees = [
  anAddressee('pilots-2019/1', 'the Office', { body: 'harbour-office' }),
  anAddressee('pilots-2019/1', 'the Guild', { body: 'pilots-guild' }),
  anAddressee('pilots-2019/2', 'the Office', { body: 'harbour-office' }),
  anAddressee('pilots-2019/3', 'the Guild', { body: 'pilots-guild' }),
]
const events = [
  claimed('in_progress', '2020-02-01', { addressee: 'pilots-guild' }),
  closed('withdrawn', '2022-01-01', { id: 'pilots-2019/2' }),
  { ...due('2022-03', '2021-06'), id: 'pilots-2019/3' },
]
const { entries } = ledger({ recommendations, addressees, events }, new Set(['pilots-2019']), '2023-01-01')
const names = (some: typeof entries) =>
  some.map(({ recommendation, addressee }) => [recommendation.key, addressee.body])

describe('a theme', () => {
  test('has the wholes that carry it, and those of which a part does, once for each body asked', () => {
    expect(names(ofTheme('training', entries))).toEqual([
      ['1', 'harbour-office'],
      ['1', 'pilots-guild'],
      ['2', 'harbour-office'],
    ])
  })

  test('that nothing public carries is not in use', () => {
    const theme = (id: string) => ({ id, name: id, definition: id })
    const subject = { areas: [], bodies: [], programmes: [], themes: ['fog'] }
    const used = themesInUse({
      registers: someRegisters({ themes: ['hedges', 'lamps', 'fog'].map(theme), recommendations }),
      publications: [aPublication({ subject })],
    })
    expect(used.map(({ id }) => id)).toEqual(['lamps', 'fog'])
  })
})

describe('a tracker’s selection', () => {
  const all = { publication: [], body: [], theme: [], status: [] }
  test.each([
    ['a publication', { publication: ['pilots-2019'] }, ['1', '1', '2', '3']],
    ['another publication', { publication: ['docks-2019'] }, []],
    ['either of two bodies', { body: ['pilots-guild', 'fog-board'] }, ['1', '3']],
    ['a theme', { theme: ['lamps'] }, ['2', '3']],
    ['those issued since a month', { since: '2020-01' }, ['3']],
    ['a public label', { status: ['in-progress'] }, ['1']],
    ['what is open', { status: ['open'] }, ['1', '1', '3']],
    ['what is closed or overdue', { status: ['closed', 'overdue'] }, ['2', '3']],
    ['all that is said at once', { theme: ['lamps'], body: ['pilots-guild'] }, ['3']],
  ])('by %s', (_what, said, expected) => {
    expect(selected(entries, { ...all, ...said }).map(({ recommendation }) => recommendation.key)).toEqual(expected)
  })
})

describe('chains', () => {
  const repeating = (id: string, repeats?: string) => aRecommendation(id, repeats === undefined ? {} : { repeats })
  const books = (...recommendations: ReturnType<typeof repeating>[]) => ({
    recommendations,
    addressees: [],
    events: [],
  })

  test('go from the first ask to the last, and are told once', () => {
    const found = chains(books(repeating('c/1', 'b/1'), repeating('a/1'), repeating('b/1', 'a/1'), repeating('a/2')))
    expect(found.map((chain) => chain.map(({ id }) => id))).toEqual([['a/1', 'b/1', 'c/1']])
  })

  test('part where two later ones repeat the same', () => {
    const found = chains(books(repeating('a/1'), repeating('b/1', 'a/1'), repeating('c/1', 'a/1')))
    expect(found.map((chain) => chain.map(({ id }) => id))).toEqual([
      ['a/1', 'b/1'],
      ['a/1', 'c/1'],
    ])
  })
})
