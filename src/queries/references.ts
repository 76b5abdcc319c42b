import type { Origin } from './sources.ts'

/** Which columns name rows elsewhere, and where. */
const references: Readonly<Partial<Record<Origin, Readonly<Record<string, Origin>>>>> = {
  bodies: { successor: 'bodies' },
  areas: { parent: 'areas' },
  criteria: { programme: 'programmes' },
  inspections: {
    programme: 'programmes',
    areas: 'areas',
    bodies: 'bodies',
    lead: 'bodies',
    partners: 'bodies',
    follow_up_of: 'inspections',
    publication: 'publications',
  },
  ratings: { inspection: 'inspections', area: 'areas', criterion: 'criteria' },
  recommendations: {
    publication: 'publications',
    parent: 'recommendations',
    themes: 'themes',
    repeats: 'recommendations',
    supersedes: 'recommendations',
  },
  addressees: { recommendation: 'recommendations', body: 'bodies' },
  events: { id: 'recommendations' },
  aggregates: { publication: 'publications' },
}

/** Where the rows stand that a column names; undefined for a column that names none. */
export const reference = (origin: Origin, column: string): Origin | undefined => references[origin]?.[column]
