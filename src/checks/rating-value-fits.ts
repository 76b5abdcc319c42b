import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import type { Criterion } from '../model/registers/criteria.ts'
import type { Rating } from '../model/registers/ratings.ts'
import { check, type Finding, whereIs } from './check.ts'

export const ratingValueFits = check(
  {
    id: 'rating-value-fits',
    severity: 'error',
    sentence: 'A rating is a score where its criterion is scored, and else one descriptor of its criterion’s scale.',
  },
  ({ registers }) => {
    const criteria = new Map(registers.criteria.map((criterion) => [criterion.id, criterion]))
    return registers.ratings.flatMap((rating) => {
      const criterion = criteria.get(rating.criterion)
      return criterion === undefined ? [] : findings(rating, criterion)
    })
  },
)

function findings(rating: Rating, { id, kind, unit, scale }: Criterion): readonly Finding[] {
  const { value, descriptor } = rating
  const [wanted, other] = kind === 'score' ? (['value', 'descriptor'] as const) : (['descriptor', 'value'] as const)
  if (rating[wanted] === undefined || rating[other] !== undefined) {
    const both = rating[wanted] !== undefined
    const found = both
      ? 'This row has both a value and a descriptor.'
      : `This row has ${rating[other] === undefined ? 'neither a value nor a descriptor' : `a ${other} and no ${wanted}`}.`
    return [
      finding(rating, both ? other : wanted, {
        found,
        allowed: `${id} is a ${kind}: its rating stands in ${wanted}, and ${other} is blank.`,
        remedy: both
          ? `Leave ${other} blank, or correct the criterion.`
          : `Write the ${wanted}, or correct the criterion.`,
      }),
    ]
  }
  if (value !== undefined && unit === '%' && !(Number(value) >= 0 && Number(value) <= 100)) {
    return [
      finding(rating, 'value', {
        found: `"${value}" is not a share in per cent.`,
        allowed: `${id} is counted in %: it must be from 0 to 100.`,
        remedy: 'Correct the number, or the unit of the criterion.',
      }),
    ]
  }
  if (descriptor === undefined || scale.includes(descriptor)) return []
  const near = nearest(descriptor, scale)
  return [
    finding(rating, 'descriptor', {
      found: `"${descriptor}" is not on the scale of ${id}.`,
      allowed: `It must be ${series(scale, 'or')}.`,
      remedy: near === undefined ? 'Write one of these, as it is printed.' : `Did you mean ${near}?`,
    }),
  ]
}

const finding = (
  rating: Rating,
  subject: 'value' | 'descriptor',
  said: Pick<Finding, 'found' | 'allowed' | 'remedy'>,
): Finding => ({ ...whereIs(rating, subject, 'data/registers/ratings.csv'), subject, ...said })
