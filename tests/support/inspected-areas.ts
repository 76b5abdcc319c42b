import type { Library } from '../../src/model/library.ts'
import type { Area } from '../../src/model/registers/areas.ts'
import { aCriterion, aFollowUp, anInspection, aRating } from './inspections.ts'
import { aLibrary, anAddressee, aProgramme, aPublication, aRecommendation, someRegisters } from './library.ts'

const place = (id: string, name: string, said: Partial<Area> = {}): Area => ({
  ...{ id, name, kind: 'harbour', source: 'Harbour list' },
  ...said,
})

/**
 * Harbours of two families and a region: Ness is inspected, followed up, and inspected again under a framework that measures the same
 * otherwise; Quay and Mole are inspected once, Mole without a date; Skerry never, and no more is the region of the same name.
 */
export function inspectedAreas(said: Partial<Library> = {}): Library {
  const levels = ['Dark', 'Dim', 'Bright']
  return aLibrary({
    publications: [
      aPublication({ slug: 'ness-2019', title: 'Ness inspected', published: '2019-06-14', inspection: 'ness-2019' }),
      aPublication({
        slug: 'coast-2020',
        title: 'The coast in 2020',
        published: '2020-02',
        subject: { areas: ['ness', 'quay'], bodies: [], programmes: [], themes: [] },
      }),
    ],
    registers: someRegisters({
      areas: [
        place('coast', 'The Coast', { kind: 'region' }),
        place('skerry-region', 'Skerry', { kind: 'region' }),
        place('ness', 'Ness', { family: 'North', parent: 'coast' }),
        place('quay', 'Quay', { family: 'North' }),
        place('mole', 'Mole', { family: 'South' }),
        place('skerry', 'Skerry', { family: 'South', parent: 'coast' }),
      ],
      programmes: [
        { ...aProgramme('harbours', 'Harbour inspections'), covers: 'harbour' },
        { ...aProgramme('secret', 'Secret inspections'), covers: 'harbour' },
      ],
      criteria: [
        aCriterion('lamps', { name: 'Lamps lit', framework: 'Standards 2018', unit: '%', measure: 'lamps' }),
        aCriterion('watch', { name: 'Keeping watch', framework: 'Standards 2018', scale: levels }),
        aCriterion('lamps-new', {
          name: 'Lamps lit, 7 nights',
          framework: 'Standards 2023',
          unit: '%',
          measure: 'lamps',
        }),
      ],
      inspections: [
        anInspection('ness-again', { name: 'Ness again', areas: ['ness'], report_published: '2024-05' }),
        anInspection('ness-2019', {
          name: 'Ness',
          areas: ['ness'],
          publication: 'ness-2019',
          fieldwork_from: '2019-03',
        }),
        aFollowUp('ness-2020', 'ness-2019', { name: 'Ness followed up', areas: ['ness'] }),
        anInspection('quay', { name: 'Quay', areas: ['quay'], report_published: '2019-11' }),
        anInspection('mole', { name: 'Mole', areas: ['mole'] }),
      ],
      ratings: [
        aRating('ness-again', 'lamps-new', '80', { area: 'ness' }),
        aRating('ness-2019', 'watch', 'Dim', { area: 'ness' }),
        aRating('ness-2019', 'lamps', '62.5', { area: 'ness', n: 12 }),
        aRating('ness-2020', 'lamps', '70', { area: 'ness', date: '2020-11' }),
        aRating('quay', 'lamps', '90', { area: 'quay', n: 50 }),
        aRating('quay', 'watch', 'Bright', { area: 'quay' }),
        aRating('mole', 'lamps', '50', { area: 'mole' }),
        aRating('mole', 'watch', 'Dim', { area: 'mole' }),
      ],
      recommendations: [
        aRecommendation('ness-2019/1'),
        aRecommendation('ness-2019/1-1', { parent: 'ness-2019/1' }),
        aRecommendation('coast-2020/1'),
        aRecommendation('coast-2020/2'),
      ],
      addressees: ['ness-2019/1', 'coast-2020/1', 'coast-2020/2'].map((id) => anAddressee(id, 'the harbours')),
    }),
    ...said,
  })
}
