import { type Decimal, decimal } from './decimal.ts'

/**
 * How a number between two printable ones is rounded. The first three differ only where it lies exactly half-way: `half-up`
 * towards plus infinity, `half-away` away from zero, `half-even` to the even digit (the convention of IEEE 754 and ISO 80000-1);
 * `down` goes towards zero and `up` away from it, always.
 */
export type Rounding = 'half-up' | 'half-even' | 'half-away' | 'down' | 'up'

/** What a table does that declares none: what official statistics print. For numbers above zero it is `half-up`, too. */
export const usualRounding: Rounding = 'half-away'

/** `numerator` over `denominator` with so many decimals, rounded once. The denominator must not be zero. */
export function quotient(
  numerator: Decimal,
  denominator: Decimal,
  decimals: number,
  rounding: Rounding = usualRounding,
): Decimal {
  if (denominator.digits === 0n) throw new RangeError('Nothing is divided by zero.')
  // Both as whole numbers over the same power of ten, the numerator with the decimals wanted.
  const above = numerator.digits * 10n ** BigInt(denominator.scale + decimals)
  const below = denominator.digits * 10n ** BigInt(numerator.scale)
  const minus = above < 0n !== below < 0n
  const [top, bottom] = [magnitude(above), magnitude(below)]
  const whole = top / bottom
  const rest = top % bottom
  const digits = whole + (rest > 0n && away(rounding, minus, whole, rest * 2n, bottom) ? 1n : 0n)
  return { digits: minus ? -digits : digits, scale: decimals }
}

/** The number with so many decimals. */
export const rounded = (number: Decimal, decimals: number, rounding: Rounding = usualRounding): Decimal =>
  quotient(number, { digits: 1n, scale: 0 }, decimals, rounding)

/** The share in per cent: 1 of 8 with one decimal → 12.5. */
export const percentage = (part: Decimal, whole: Decimal, decimals: number, rounding: Rounding = usualRounding) =>
  quotient({ digits: part.digits * 100n, scale: part.scale }, whole, decimals, rounding)

/** The nearest multiple of a whole number, as counts are rounded that shall point to nobody: 13 to base 5 → 15. */
export function nearestMultiple(number: number, base: number, rounding: Rounding = usualRounding): number {
  return Number(quotient(decimal(String(number)), decimal(String(base)), 0, rounding).digits) * base
}

function away(rounding: Rounding, minus: boolean, whole: bigint, twice: bigint, bottom: bigint): boolean {
  if (rounding === 'up') return true
  if (rounding === 'down') return false
  if (twice !== bottom) return twice > bottom
  if (rounding === 'half-even') return whole % 2n === 1n
  return rounding === 'half-away' || !minus
}

const magnitude = (number: bigint) => (number < 0n ? -number : number)
