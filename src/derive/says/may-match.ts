import type { Ratio } from '../../format/ratio.ts'
import type { Reading } from './reading.ts'

/**
 * Whether words could be true of a number, judged in floating point and widely: what is false here, exact arithmetic need not look at. It
 * spares most cells of a table the comparison. The number is a cell's, in its own unit.
 */
export function mayMatch({ phrase, quantity, change }: Reading, value: number): boolean {
  if (change !== undefined || quantity.says === 'times' || quantity.says === 'points') return true
  if (quantity.says === 'share') return isNearShare(phrase, toNumber(quantity.share) * 100, value)
  if (quantity.says === 'count') {
    const [count, of] = [toNumber(quantity.count.value), toNumber(quantity.of.value)]
    if (phrase !== 'bare') return true
    return value === count || isNearShare(phrase, (count / of) * 100, value)
  }
  const target = toNumber(quantity.amount.value)
  if (quantity.amount.rounded) return true
  if (phrase === 'bare' || phrase === 'exactly')
    return Math.abs(value - target) < 1e-6 || Math.abs(value * 100 - target) < 1e-6
  const width = Math.max(16, Math.abs(target) * 0.6)
  return Math.abs(value - target) <= width || Math.abs(value * 100 - target) <= width
}

function isNearShare(phrase: Reading['phrase'], points: number, value: number): boolean {
  if (phrase === 'most' || phrase === 'a minority') return true
  return Math.abs(value - points) <= 16 || Math.abs(value * 100 - points) <= 16
}

/** The nearest number in floating point; whole numbers, and decimals as they are printed, are met exactly. */
export const toNumber = ({ top, bottom }: Ratio): number => Number(top) / Number(bottom)
