import { check } from './check.ts'
import { unknownNames } from './unknown-names.ts'

export const ratingNamesKnown = check(
  {
    id: 'rating-names-known',
    severity: 'error',
    sentence: 'The inspection, the area and the criterion of a rating stand in their registers.',
  },
  ({ registers }) => {
    const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
    const known = {
      inspections: ids(registers.inspections),
      areas: ids(registers.areas),
      criteria: ids(registers.criteria),
    }
    return registers.ratings.flatMap((row) =>
      (
        [
          ['inspection', 'inspections', row.inspection],
          ['area', 'areas', row.area],
          ['criterion', 'criteria', row.criterion],
        ] as const
      ).flatMap(([column, register, name]) =>
        unknownNames({
          row,
          column,
          file: 'data/registers/ratings.csv',
          names: name === undefined ? [] : [name],
          known: known[register],
          register,
        }),
      ),
    )
  },
)
