import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

const types = ['areas', 'bodies', 'programmes', 'themes'] as const

export const subjectKnown = check(
  {
    id: 'subject-known',
    severity: 'error',
    sentence: 'The areas, bodies, programmes and themes that a publication is about stand in their registers.',
  },
  ({ publications, registers }) =>
    types.flatMap((type) => {
      const ids = new Set(registers[type].map(({ id }) => id))
      return publications.flatMap(({ subject, body }) =>
        subject[type].flatMap((id, index) => {
          if (ids.has(id)) return []
          const near = nearest(id, ids)
          return [
            {
              ...whereIs(subject[type], String(index), body.file),
              subject: `subject.${type}`,
              found: `"${id}" is not in the register of ${type}.`,
              allowed: `It must be an id of data/registers/${type}.csv.`,
              remedy: near === undefined ? 'Correct it, or add a row to the register.' : `Did you mean ${near}?`,
            },
          ]
        }),
      )
    }),
)
