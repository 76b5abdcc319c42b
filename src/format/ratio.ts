import { decimal } from './decimal.ts'

/** A fraction of whole numbers, exact: 1/3 is 1/3. `bottom` is greater than zero. */
export interface Ratio {
  readonly top: bigint
  readonly bottom: bigint
}

export function ratio(top: number | bigint, bottom: number | bigint = 1): Ratio {
  return { top: BigInt(top), bottom: BigInt(bottom) }
}

/** The ratio that printed digits give: `57.0` → 570/10. The text must be digits with an optional sign and point. */
export function ratioOf(printed: string): Ratio {
  const { digits, scale } = decimal(printed)
  return { top: digits, bottom: 10n ** BigInt(scale) }
}

export function plus(one: Ratio, other: Ratio): Ratio {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom }
}

export function times(one: Ratio, other: Ratio): Ratio {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom }
}

export const opposite = ({ top, bottom }: Ratio): Ratio => ({ top: -top, bottom })

export const minus = (one: Ratio, other: Ratio): Ratio => plus(one, opposite(other))

/** One divided by the other; null where the other is zero. */
export function over(one: Ratio, other: Ratio): Ratio | null {
  if (other.top === 0n) return null
  const sign = other.top < 0n ? -1n : 1n
  return { top: one.top * other.bottom * sign, bottom: one.bottom * other.top * sign }
}

/** Less than zero where the first is less, zero where they are equal, more than zero where the first is more. */
export function compare(one: Ratio, other: Ratio): number {
  const [left, right] = [one.top * other.bottom, other.top * one.bottom]
  return left < right ? -1 : left > right ? 1 : 0
}

export const least = (one: Ratio, other: Ratio): Ratio => (compare(one, other) <= 0 ? one : other)

export const size = (one: Ratio): Ratio => (one.top < 0n ? opposite(one) : one)
