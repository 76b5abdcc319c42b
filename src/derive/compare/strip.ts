import { printed } from '../../format/decimal.ts'
import type { Judgement, Yardstick } from './framework.ts'
import { orderOf } from './order-of.ts'
import type { Spread } from './spread.ts'

/** Where a judgement stands on the whole of its measure, drawn small: all as shares from 0 at its low end to 1 at its high end. */
export interface Strip {
  readonly at: number
  /** The range of all. */
  readonly low: number
  readonly high: number
}

/**
 * The strip of a judgement: percentages from 0 to 100, descriptors along their scale, other scores from zero, or from the lowest where
 * some are negative, to the highest; null where there is no judgement to draw, or no extent to draw it on.
 */
export function strip(criterion: Yardstick, judgement: Judgement | null, all: Spread | null): Strip | null {
  const order = orderOf(criterion, judgement)
  if (order === null || all === null) return null
  const [from, to] = extent(criterion, all)
  if (from >= to) return null
  const share = (value: number) => (value - from) / (to - from)
  return { at: share(Number(printed(order))), low: share(all.ends[0]), high: share(all.ends[1]) }
}

function extent({ scale, unit }: Yardstick, { ends: [low, high] }: Spread): readonly [number, number] {
  if (scale !== undefined) return [0, scale.length - 1]
  return unit === '%' ? [Math.min(0, low), Math.max(100, high)] : [Math.min(0, low), Math.max(0, high)]
}
