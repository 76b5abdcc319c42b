import { decimal, printed } from '../../format/decimal.ts'
import { fewestOfMedian, median } from '../compare/median.ts'
import { compared } from '../compare/order-of.ts'

/** How a set of scores is spread, each as it is printed. */
export interface ScoreSpread {
  readonly count: number
  readonly low: string
  readonly high: string
  /** The score in the middle, or half-way between the two there; left out of fewer than three, which have none worth the name. */
  readonly median?: string
}

/** The lowest, the middle and the highest of printed scores, by exact arithmetic; undefined of none. */
export function scoreSpread(scores: readonly string[]): ScoreSpread | undefined {
  const sorted = scores
    .map((text) => ({ text, value: decimal(text) }))
    .sort((one, other) => compared(one.value, other.value))
  const [low, high] = [sorted[0], sorted.at(-1)]
  const middle = median(sorted.map(({ value }) => value))
  if (low === undefined || high === undefined || middle === null) return undefined
  const { length: count } = sorted
  return { count, low: low.text, high: high.text, ...(count >= fewestOfMedian && { median: printed(middle) }) }
}
