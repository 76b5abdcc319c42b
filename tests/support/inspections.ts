import type { Criterion } from '../../src/model/registers/criteria.ts'
import type { Inspection } from '../../src/model/registers/inspections.ts'
import type { Rating } from '../../src/model/registers/ratings.ts'

/** An inspection of the invented Harbour Inspectorate's programme `harbours`, with what a test says of it in place of the usual. */
export function anInspection(id: string, said: Partial<Inspection> = {}): Inspection {
  return {
    id,
    name: `Inspection ${id}`,
    programme: 'harbours',
    stage: 'inspection',
    areas: [],
    bodies: [],
    partners: [],
    source: 'Harbour list',
    ...said,
  }
}

/** A follow-up of another inspection. */
export const aFollowUp = (id: string, follow_up_of: string, said: Partial<Inspection> = {}): Inspection =>
  anInspection(id, { stage: 'follow-up', follow_up_of, ...said })

/** A criterion of the programme `harbours`: a score, unless a scale is given. */
export function aCriterion(id: string, said: Partial<Criterion> = {}): Criterion {
  const { scale = [] } = said
  return {
    id,
    name: `Criterion ${id}`,
    programme: 'harbours',
    framework: 'Harbour standards',
    kind: scale.length === 0 ? 'score' : 'descriptor',
    source: 'Harbour standards',
    ...said,
    scale,
  }
}

/** A rating: a score where it is digits, else a descriptor. */
export function aRating(inspection: string, criterion: string, given: string, said: Partial<Rating> = {}): Rating {
  const isScore = /^-?\d+(\.\d+)?$/.test(given)
  return {
    inspection,
    criterion,
    ...(isScore ? { value: given } : { descriptor: given }),
    source: 'Harbour list',
    ...said,
  }
}
