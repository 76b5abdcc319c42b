import { type Decimal, decimal } from '../../format/decimal.ts'
import type { Judgement, Yardstick } from './framework.ts'

/**
 * Where a judgement stands by its criterion: the score itself, exactly, or the descriptor's place on the scale from 0; null where
 * there is none, or a descriptor that the scale does not have. It says what is higher; only scores may be subtracted.
 */
export function orderOf({ scale }: Yardstick, judgement: Judgement | null): Decimal | null {
  if (judgement === null) return null
  if (scale === undefined) return /^-?\d+(\.\d+)?$/.test(judgement.as) ? decimal(judgement.as) : null
  const place = scale.indexOf(judgement.as)
  return place < 0 ? null : { digits: BigInt(place), scale: 0 }
}

/** Less than zero where the first is lower, zero where they are equal. */
export function compared(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale)
  const at = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own)
  const [first, second] = [at(one), at(other)]
  return first < second ? -1 : Number(first > second)
}
