import type { DatedRating } from '../derive/areas/area-book.ts'
import type { Standing } from '../derive/areas/beside.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'

/** A rating as it is printed: “79%”, “3.5 points”, “Well met”. */
export function ratingWords({ rating, criterion }: DatedRating): string {
  return rating.value === undefined ? (rating.descriptor ?? '') : scoreWords(rating.value, criterion.unit)
}

/** A number with its unit: “79%”, “3.5 points”. */
export function scoreWords(value: string, unit = ''): string {
  return `${number(value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`
}

/** Below it what a rating rests on is small, as it is in figures. */
const small = 30

/** “n = 48”, marked where it is small; empty where it is not known. */
export function baseInWords(n: number | undefined): string {
  if (n === undefined) return ''
  return `n = ${n.toLocaleString('en-GB')}${n < small ? ', a small base' : ''}`
}

/** “2 of 13 others are higher, 1 is the same, 10 are lower”; parts that are none are left out. */
export function standingWords({ higher, same, lower }: Standing): string {
  const others = higher + same + lower
  const parts = (
    [
      [higher, 'higher'],
      [same, 'the same'],
      [lower, 'lower'],
    ] as const
  ).filter(([count]) => count > 0)
  const [only] = parts
  if (parts.length === 1 && only !== undefined)
    return others === 1 ? `The one other is ${only[1]}` : `All ${others} others are ${only[1]}`
  return `Of ${plural(others, 'other', 'others')} ${series(parts.map(([count, words]) => `${count} ${count === 1 ? 'is' : 'are'} ${words}`))}`
}
