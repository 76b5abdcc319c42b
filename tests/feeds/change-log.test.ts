import { describe, expect, test } from 'vitest'
import { changes } from '../../src/derive/ledger/changes.ts'
import { recent, sizeOf } from '../../src/derive/ledger/recent.ts'
import { changeLog, editionTeller, fullUpTo } from '../../src/feeds/change-log.ts'
import { urlsUnder } from '../../src/format/url.ts'
import { ChangeLog } from '../../src/model/change-log.ts'
import { anEvent, claimed, found } from '../derive/ledger/events.ts'
import { aBody, aLibrary, aPublication, aRecommendation, aSite, someRegisters } from '../support/library.ts'

const library = aLibrary({
  site: aSite({ url: 'https://harbours.example/h/' }),
  publications: [aPublication({ released: '2019-06-01T09:30:00Z' })],
  registers: someRegisters({
    bodies: [aBody('board', 'Port Board')],
    recommendations: [
      aRecommendation('pilots-2019/1'),
      aRecommendation('pilots-2019/1-1', { parent: 'pilots-2019/1' }),
      aRecommendation('pilots-2019/2'),
    ],
    events: [
      claimed('complete', '2020-03', { recorded: '2021-01-01', addressee: 'board' }),
      { ...found('partial', '2020-12-01'), id: 'pilots-2019/1-1', recorded: '2021-01-01' },
      anEvent({ recorded: '2020-06-01', note: 'A letter <was> sent.', said_by: 'third_party' }),
    ],
  }),
})
const telling = { library, url: urlsUnder('/h/') }

describe('changes.json', () => {
  const log = changeLog(telling)

  test('tells editions newest first, each event under the day on which it was recorded', () => {
    expect(log.editions.map(({ edition, events }) => [edition, events.map(({ date }) => date)])).toEqual([
      ['2021-01-01', ['2020-03', '2020-12-01']],
      ['2020-06-01', ['2020-05-01']],
      ['2019-06-01', []],
    ])
  })

  test('says who says what of which recommendation, with the page of the whole where it is a part', () => {
    expect(log.editions[0]?.events).toEqual([
      {
        date: '2020-03',
        recommendation: 'pilots-2019/1',
        url: 'https://harbours.example/h/recommendations/pilots-2019/1/',
        addressee: 'board',
        saidBy: 'owner',
        axis: 'claim',
        value: 'complete',
        words: 'Complete',
        source: 'Letter of 1 May 2020',
      },
      {
        date: '2020-12-01',
        recommendation: 'pilots-2019/1-1',
        url: 'https://harbours.example/h/recommendations/pilots-2019/1/',
        saidBy: 'inspectorate',
        axis: 'verdict',
        value: 'partial',
        words: 'Partial progress',
        source: 'Letter of 1 May 2020',
      },
    ])
    expect(log.editions[1]?.events[0]?.words).toBe('A letter <was> sent.')
  })

  test('tells of a publication’s release with the number of its whole recommendations', () => {
    expect(log.editions[2]?.publications).toEqual([
      {
        title: 'Pilots and their training',
        url: 'https://harbours.example/h/recommendations/pilots-2019/',
        recommendations: 2,
      },
    ])
  })

  test('does not tell of a release that is still to come', () => {
    const early = changeLog({ ...telling, library: { ...library, asOf: '2019-05-31T00:00:00Z' } })
    expect(early.editions).toEqual([])
  })

  test('is what its schema says, and so is the log of a ledger in which nothing has happened', () => {
    expect(ChangeLog.parse(JSON.parse(JSON.stringify(log)))).toEqual(log)
    const empty = changeLog({ ...telling, library: aLibrary() })
    expect(ChangeLog.parse(empty)).toMatchObject({ editions: [], earlier: [] })
  })
})

describe('a long history', () => {
  const events = Array.from({ length: 300 }, (_, number) =>
    anEvent({ recorded: `20${20 + Math.floor(number / 20)}-01-01`, note: `Note ${number}` }),
  )
  const long = { ...library, asOf: '2040-01-01T00:00:00Z', registers: { ...library.registers, events } }
  const editions = changes(long.registers, long.publications)

  test('is told in full only as far as its newest editions; the earlier ones have files of their own', () => {
    const log = changeLog({ ...telling, library: long })
    const told = log.editions.reduce((sum, { events }) => sum + events.length, 0)
    expect(told).toBeLessThanOrEqual(fullUpTo)
    expect(log.earlier.reduce((sum, { changes }) => sum + changes, told)).toBe(301)
    expect(log.earlier[0]?.json).toBe('https://harbours.example/h/changes/2032-01-01.json')
    expect(editionTeller({ ...telling, library: long })(editions[9] as never).events).toHaveLength(20)
  })

  test('has one newest edition at least, however large it is', () => {
    expect(recent(editions, 1).newest).toHaveLength(1)
    expect(recent(editions, 40).newest).toHaveLength(2)
    expect(recent(editions, 1000).earlier).toEqual([])
    expect(recent([], 40)).toEqual({ newest: [], earlier: [] })
    expect(editions.map(sizeOf).at(-1)).toBe(1)
  })
})
