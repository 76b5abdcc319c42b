import { check } from './check.ts'
import { unknownNames } from './unknown-names.ts'

export const publicationInspectionKnown = check(
  {
    id: 'publication-inspection-known',
    severity: 'error',
    sentence: 'The inspection that a publication names stands in the register of inspections.',
  },
  ({ publications, registers }) => {
    const known = new Set(registers.inspections.map(({ id }) => id))
    return publications.flatMap((publication) => {
      const { inspection, body } = publication
      return unknownNames({
        row: publication,
        column: 'inspection',
        file: body.file,
        names: inspection === undefined ? [] : [inspection],
        known,
        register: 'inspections',
        allowed: 'It must be an id of data/registers/inspections.csv that is public when this publication is.',
      })
    })
  },
)
