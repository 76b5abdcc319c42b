import { nearest } from '../format/nearest.ts'
import { check, whereIs } from './check.ts'

export const publicationInspectionKnown = check(
  {
    id: 'publication-inspection-known',
    severity: 'error',
    sentence: 'The inspection that a publication names stands in the register of inspections.',
  },
  ({ publications, registers }) => {
    const ids = new Set(registers.inspections.map(({ id }) => id))
    return publications.flatMap((publication) => {
      const { inspection, body } = publication
      if (inspection === undefined || ids.has(inspection)) return []
      const near = nearest(inspection, ids)
      return [
        {
          ...whereIs(publication, 'inspection', body.file),
          subject: 'inspection',
          found: `"${inspection}" is not in the register of inspections.`,
          allowed: 'It must be an id of data/registers/inspections.csv that is public when this publication is.',
          remedy: near === undefined ? 'Correct it, or add a row to that register.' : `Did you mean ${near}?`,
        },
      ]
    })
  },
)
