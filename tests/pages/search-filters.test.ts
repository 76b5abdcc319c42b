import { describe, expect, test } from 'vitest'
import {
  inspectionFilters,
  namesOf,
  publicationFilters,
  publicationMark,
  recommendationFilters,
} from '../../src/pages/_search-filters.ts'
import { anEdition } from '../support/edition.ts'
import { anInspection } from '../support/inspections.ts'
import {
  aBody,
  aLibrary,
  anAddressee,
  anArea,
  aProgramme,
  aPublication,
  aRecommendation,
  someRegisters,
} from '../support/library.ts'

const theme = (id: string, name: string) => ({ id, name, definition: name })
const publication = aPublication({
  series: 'Harbour Notes',
  subject: { areas: ['north'], bodies: ['port'], programmes: ['rounds'], themes: ['safety'] },
})
const recommendation = aRecommendation('pilots-2019/4', { publication: 'pilots-2019', themes: ['training'] })
const registers = someRegisters({
  areas: [anArea('north', 'North')],
  bodies: [aBody('port', 'Port of Sand'), aBody('pilots', 'Pilots’ Guild')],
  programmes: [aProgramme('rounds', 'Harbour rounds')],
  themes: [theme('safety', 'Safety'), theme('training', 'Training')] as never,
  recommendations: [recommendation],
  addressees: [anAddressee('pilots-2019/4', 'The guild', { body: 'pilots' })],
})
const edition = anEdition(aLibrary({ publications: [publication], registers }))

describe('a page is found by', () => {
  test('what its publication is about, and the series', () => {
    expect(publicationFilters(edition, publication)).toEqual({
      programme: ['Harbour rounds'],
      area: ['North'],
      body: ['Port of Sand'],
      theme: ['Safety'],
      series: ['Harbour Notes'],
    })
  })

  test('whom a recommendation asks, its own themes and where it stands', () => {
    expect(recommendationFilters(edition, publication, recommendation, edition.ledger.entries)).toEqual({
      programme: ['Harbour rounds'],
      area: ['North'],
      body: ['Pilots’ Guild'],
      theme: ['Training'],
      series: ['Harbour Notes'],
      status: ['No record since publication'],
    })
  })

  test('an inspection’s programme, areas and bodies', () => {
    const inspection = anInspection('one', { programme: 'rounds', areas: ['north'], bodies: ['port'] })
    expect(inspectionFilters(edition, inspection)).toEqual({
      programme: ['Harbour rounds'],
      area: ['North'],
      body: ['Port of Sand'],
    })
  })

  test('its publication, where it is not one of that’s own pages', () => {
    expect(publicationMark(edition, publication)).toBe(
      '/reports/pilots-2019/ [Inspection report, 14 May 2019] Pilots and their training',
    )
  })
})

test('rows that share a name are told apart by their kind, else by their ids', () => {
  const row = (id: string, kind: string) => ({ id, name: 'North', kind })
  expect(namesOf(['a', 'b', 'b', 'unknown'], [row('a', 'region'), row('b', 'coast')])).toEqual([
    'North (region)',
    'North (coast)',
  ])
  expect(namesOf(['a', 'b'], [row('a', 'region'), row('b', 'region')])).toEqual(['North (a)', 'North (b)'])
})
