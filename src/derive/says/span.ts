import { compare, type Ratio } from '../../format/ratio.ts'

/** One end of a span; an `open` end does not belong to it. */
export interface End {
  readonly at: Ratio
  readonly open: boolean
}

/** The numbers for which words are true. Null where an end is nowhere. */
export interface Span {
  readonly low: End | null
  readonly high: End | null
}

export const from = (at: Ratio): End => ({ at, open: false })
export const beyond = (at: Ratio): End => ({ at, open: true })

export function within({ low, high }: Span, value: Ratio): boolean {
  if (low !== null && compare(value, low.at) < (low.open ? 1 : 0)) return false
  return high === null || compare(value, high.at) <= (high.open ? -1 : 0)
}
