import type { DatedRating, Stage } from '../derive/areas/area-book.ts'
import type { Standing } from '../derive/areas/beside.ts'
import { baseWords, scoreWords } from '../derive/compare/judgement-words.ts'
import { usualSmallBase } from '../derive/usual-small-base.ts'

/** A rating as it is printed: “79%”, “3.5 points”, “Well met”. */
export function ratingWords({ rating, criterion }: DatedRating): string {
  return rating.value === undefined ? (rating.descriptor ?? '') : scoreWords(rating.value, criterion.unit)
}

/** “n = 48”, marked where it is small, as it is in figures; empty where it is not known. */
export function baseInWords({ rating: { n, value = '' } }: DatedRating): string {
  return baseWords({ smallBase: usualSmallBase }, n === undefined ? null : { as: value, n })
}

/** “10 lower, 1 the same, 2 higher”: how many others are; parts that are none are left out. */
export function standingWords({ higher, same, lower }: Standing): string {
  const parts = [
    { count: lower, words: 'lower' },
    { count: same, words: 'the same' },
    { count: higher, words: 'higher' },
  ]
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ')
}

/** What is said of areas that were rated at a stage: “all 14 areas inspected”. */
export const stageDone: Readonly<Record<Stage, string>> = {
  inspection: 'inspected',
  'follow-up': 'followed up',
  'further-follow-up': 'followed up further',
}
