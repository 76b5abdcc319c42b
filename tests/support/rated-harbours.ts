import type { Library } from '../../src/model/library.ts'
import type { Criterion } from '../../src/model/registers/criteria.ts'
import type { Inspection } from '../../src/model/registers/inspections.ts'
import type { Rating } from '../../src/model/registers/ratings.ts'
import { anInspection as anyInspection } from './inspections.ts'
import { aLibrary, anArea, aProgramme, aPublication, someRegisters } from './library.ts'

export const scale = ['Not met', 'Partly met', 'Well met'] as const

/** A criterion of `harbour-checks`: a score in per cent, or by the scale where it is called a descriptor. */
export function aCriterion(id: string, kind: Criterion['kind'], said: Partial<Criterion> = {}): Criterion {
  return {
    id,
    name: `How ${id} is kept`,
    label: id,
    programme: 'harbour-checks',
    framework: 'Harbour checks, 2019',
    kind,
    scale: kind === 'score' ? [] : [...scale],
    ...(kind === 'score' && { unit: '%' }),
    source: 'Harbour list',
    ...said,
  }
}

/** An inspection of the programme `harbour-checks`. */
export const anInspection = (id: string, said: Partial<Inspection> = {}): Inspection =>
  anyInspection(id, { programme: 'harbour-checks', ...said })

/** A rating of an area: a score in digits, or a descriptor. */
export function aRating(
  inspection: string,
  area: string | undefined,
  criterion: string,
  as: string,
  said: Partial<Rating> = {},
): Rating {
  const found = /^-?\d/.test(as) ? { value: as } : { descriptor: as }
  return { inspection, ...(area !== undefined && { area }), criterion, ...found, source: 'Harbour list', ...said }
}

/**
 * Three harbours checked by one framework, one of them followed up and one checked twice; a fourth checked by another framework. Their
 * inspections are called by the harbour and the year.
 */
export function ratedHarbours(): Library {
  const inspections = [
    anInspection('north-2019', { name: 'North Harbour', areas: ['north'], publication: 'pilots-2019' }),
    anInspection('south-2017', { name: 'South Harbour, first', areas: ['south'], report_published: '2017-05' }),
    anInspection('south-2019', { name: 'South Harbour', areas: ['south'], report_published: '2019-11' }),
    anInspection('east-2019', { name: 'East Harbour', areas: ['east'], report_published: '2019-12' }),
    anInspection('north-2020', {
      name: 'North Harbour followed up',
      areas: ['north'],
      stage: 'follow-up',
      follow_up_of: 'north-2019',
      report_published: '2020-10',
    }),
    anInspection('west-2022', { name: 'West Harbour', areas: ['west'], report_published: '2022-03' }),
  ]
  const ratings = [
    aRating('north-2019', 'north', 'lights', '57', { n: 12 }),
    aRating('north-2019', 'north', 'crew', 'Partly met', { note: 'Two crews were away.' }),
    aRating('south-2017', 'south', 'lights', '40', { n: 60 }),
    aRating('south-2019', 'south', 'lights', '76.5', { n: 60, date: '2019-08' }),
    aRating('south-2019', 'south', 'crew', 'Well met'),
    aRating('east-2019', 'east', 'lights', '57', { n: 48 }),
    aRating('north-2020', 'north', 'lights', '80', { n: 14 }),
    aRating('north-2020', 'north', 'crew', 'Well met'),
    aRating('west-2022', 'west', 'beacons', 'Well met'),
  ]
  return aLibrary({
    publications: [aPublication({ slug: 'pilots-2019', title: 'North Harbour checked', published: '2019-05-14' })],
    registers: someRegisters({
      areas: ['north', 'south', 'east', 'west'].map((id) =>
        anArea(id, `${id.slice(0, 1).toUpperCase()}${id.slice(1)} Harbour`),
      ),
      programmes: [aProgramme('harbour-checks', 'Harbour checks')],
      criteria: [
        aCriterion('lights', 'score', { name: 'Lights are kept burning' }),
        aCriterion('crew', 'descriptor', { name: 'Crews are trained' }),
        aCriterion('never-used', 'score', { framework: 'Harbour checks, draft' }),
        aCriterion('beacons', 'descriptor', { framework: 'Harbour checks, 2022', measure: 'lights' }),
      ],
      inspections,
      ratings,
    }),
  })
}
