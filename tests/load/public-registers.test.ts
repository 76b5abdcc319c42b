import { describe, expect, test } from 'vitest'
import { publicRegisters } from '../../src/load/public-registers.ts'
import { placed, placeOf } from '../../src/model/place-of.ts'
import { anEvent, closed } from '../derive/ledger/events.ts'
import { aBody, anAddressee, aPublication, aRecommendation, someRegisters } from '../support/library.ts'

const all = someRegisters({
  bodies: [aBody('guild', 'Guild')],
  recommendations: [aRecommendation('pilots-2019/1'), aRecommendation('ropes/1')],
  addressees: [anAddressee('pilots-2019/1', 'the Guild'), anAddressee('ropes/1', 'the Guild')],
  events: [
    placed(anEvent({ date: '2020-05-01', recorded: '2020-05-02' }), (part) => ({
      file: 'e.csv',
      line: 7,
      column: part ? 2 : 1,
    })),
    anEvent({ date: '2020-05-01', recorded: '2020-09-01' }),
    anEvent({ id: 'ropes/1' }),
    closed('superseded', '2020-05', { target: 'ropes/1' }),
  ],
})
const recorded = (released: string | undefined, day: string) =>
  publicRegisters(all, {
    closed: new Set(['ropes']),
    publications: [aPublication({ slug: 'pilots-2019', ...(released !== undefined && { released }) })],
    day,
  }).events.map((event) => event.recorded)

describe('the registers that may be public', () => {
  test('have nothing of a closed publication, nor what leads to it', () => {
    const open = publicRegisters(all, { closed: new Set(['ropes']), publications: [], day: '2024-01-01' })
    expect(JSON.stringify(open)).not.toContain('ropes')
    expect(open.recommendations).toHaveLength(1)
    expect(open.addressees).toHaveLength(1)
    expect(open.events).toHaveLength(2)
  })

  test('keep a body that only a closed publication names: its absence would tell', () => {
    const open = publicRegisters(all, {
      closed: new Set(['ropes', 'pilots-2019']),
      publications: [],
      day: '2024-01-01',
    })
    expect(open.bodies).toEqual(all.bodies)
  })

  test('leave out what is recorded for a later day', () => {
    expect(recorded(undefined, '2020-08-31')).toEqual(['2020-05-02'])
    expect(recorded(undefined, '2020-09-01')).toEqual(['2020-05-02', '2020-09-01'])
  })

  test('count what was recorded before the release as recorded on its day, at its place in the file', () => {
    expect(recorded('2020-06-30T23:30:00-02:00', '2021-01-01')).toEqual(['2020-07-01', '2020-09-01'])
    const publications = [aPublication({ slug: 'pilots-2019', released: '2020-06-30T09:30Z' })]
    const [event] = publicRegisters(all, { closed: new Set(), publications, day: '2021-01-01' }).events
    expect(event && placeOf(event)).toEqual({ file: 'e.csv', line: 7, column: 1 })
  })

  test('have no inspection of a closed report, nor what follows it up, nor what they found', () => {
    const of = (id: string, said = {}) => ({
      id,
      name: id,
      programme: 'rounds',
      stage: 'inspection' as const,
      areas: [],
      bodies: [],
      partners: [],
      source: 'Bells',
      ...said,
    })
    const rated = (inspection: string) => ({ inspection, criterion: 'ringing', value: '70', source: 'Bells' })
    const registers = someRegisters({
      inspections: [
        of('third', { stage: 'further-follow-up', follow_up_of: 'second' }),
        of('second', { stage: 'follow-up', follow_up_of: 'first' }),
        of('first', { publication: 'ropes' }),
        of('other', { publication: 'pilots-2019' }),
      ],
      ratings: ['first', 'second', 'third', 'other', 'misspelt'].map(rated),
    })
    const open = publicRegisters(registers, { closed: new Set(['ropes']), publications: [], day: '2024-01-01' })
    expect(open.inspections.map(({ id }) => id)).toEqual(['other'])
    // A rating of an inspection that nobody wrote down stays, so that its author is told.
    expect(open.ratings.map(({ inspection }) => inspection)).toEqual(['other', 'misspelt'])
  })
})
