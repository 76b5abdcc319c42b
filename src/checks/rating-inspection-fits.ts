import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import { check, type Finding, whereIs } from './check.ts'

const file = 'data/registers/ratings.csv'

export const ratingInspectionFits = check(
  {
    id: 'rating-inspection-fits',
    severity: 'error',
    sentence: 'A rating is of an area that its inspection visited, by a criterion of the inspection’s programme.',
  },
  ({ registers }) => {
    const inspections = new Map(registers.inspections.map((inspection) => [inspection.id, inspection]))
    const programmes = new Set(registers.programmes.map(({ id }) => id))
    const criteria = new Map(registers.criteria.map((criterion) => [criterion.id, criterion]))
    return registers.ratings.flatMap((rating): readonly Finding[] => {
      const inspection = inspections.get(rating.inspection)
      if (inspection === undefined) return []
      const { id, areas, programme } = inspection
      const criterion = criteria.get(rating.criterion)
      return [
        ...(areas.includes(rating.area ?? '') || (areas.length === 0 && rating.area === undefined)
          ? []
          : [
              {
                ...whereIs(rating, 'area', file),
                subject: 'area',
                found:
                  rating.area === undefined
                    ? `This rating says no area, and ${id} inspected ${series(areas)}.`
                    : `${id} did not inspect ${rating.area}.`,
                allowed:
                  areas.length === 0
                    ? 'That inspection has no areas: the cell must be blank.'
                    : `It must be ${series(areas, 'or')}.`,
                remedy: didYouMean(rating.area, areas) ?? 'Correct it, or the areas of the inspection.',
              },
            ]),
        // Where one of them names no programme at all, that is what is wrong.
        ...(criterion === undefined ||
        criterion.programme === programme ||
        ![criterion.programme, programme].every((id) => programmes.has(id))
          ? []
          : [
              {
                ...whereIs(rating, 'criterion', file),
                subject: 'criterion',
                found: `${criterion.id} is a criterion of the programme ${criterion.programme}; ${id} belongs to ${programme}.`,
                allowed: 'An inspection is rated by the criteria of its own programme.',
                remedy: 'Correct the criterion, or the programme of the inspection.',
              },
            ]),
      ]
    })
  },
)

function didYouMean(area: string | undefined, areas: readonly string[]): string | undefined {
  const near = area === undefined ? undefined : nearest(area, areas)
  return near && `Did you mean ${near}?`
}
