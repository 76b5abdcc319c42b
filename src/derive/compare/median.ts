import { type Decimal, sum } from '../../format/decimal.ts'

/** Of fewer numbers a median says nothing that the numbers themselves don't. */
export const fewestOfMedian = 3

/** The middle of sorted numbers, exactly: of an even count the mean of the two in the middle, with the decimals that it needs; null of none. */
export function median(sorted: readonly Decimal[]): Decimal | null {
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  if (low === undefined || high === undefined) return null
  const scale = Math.max(low.scale, high.scale)
  const both = sum([low, high])
  const { digits } = both
  return digits % 2n === 0n ? { digits: digits / 2n, scale } : { digits: digits * 5n, scale: scale + 1 }
}
