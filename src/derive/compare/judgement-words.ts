import type { Decimal } from '../../format/decimal.ts'
import { printed } from '../../format/decimal.ts'
import { number } from '../../format/number.ts'
import type { Framework, Judgement, Yardstick } from './framework.ts'

/** Said where an area or inspection was not judged by a criterion. It is never a zero. */
export const notRated = 'not rated'

/** A score or descriptor for reading: “76%”, “7.5 hours”, “Well met”, “not rated”. */
export function judgementWords(criterion: Yardstick, judgement: Judgement | null): string {
  if (judgement === null) return notRated
  return criterion.scale === undefined ? scoreWords(judgement.as, criterion.unit) : judgement.as
}

/** A number as it is printed with its unit: `76` and “%” → “76%”. */
export function scoreWords(score: string, unit = ''): string {
  return number(score) + (unit === '' || unit === '%' ? unit : ` ${unit}`)
}

/** A difference of scores without its sign: “3 percentage points”, “1 point”, “0.5 hours”. */
export function distanceWords({ digits, scale }: Decimal, unit = ''): string {
  const text = printed({ digits: digits < 0n ? -digits : digits, scale })
  if (unit !== '' && unit !== '%') return scoreWords(text, unit)
  return `${number(text)} ${unit === '%' ? 'percentage ' : ''}${text === '1' ? 'point' : 'points'}`
}

/** “n = 57”, “n = 12, a small base”; nothing where no base is given. */
export function baseWords({ smallBase }: Pick<Framework, 'smallBase'>, judgement: Judgement | null): string {
  if (judgement?.n === undefined) return ''
  return `n = ${number(String(judgement.n))}${judgement.n < smallBase ? ' (small base)' : ''}`
}
