import { compare, least, minus, type Ratio, ratio, size, times } from '../../format/ratio.ts'
import type { Amount } from './amount.ts'

/** How far from a stated number words of approximation may lie, in the number's own unit. */
export interface Slack {
  /** For the bare number. */
  readonly bare: Ratio
  /** For “about”, to either side. */
  readonly about: Ratio
  /** For “just over” and its kin, upwards. */
  readonly above: Ratio
  /** For “nearly”, “just under” and their kin, downwards. */
  readonly below: Ratio
  /** For “more than”, “at least” and their kin: true beyond it, but no longer telling. */
  readonly telling: Ratio
}

const hundred = ratio(100)
const tenth = (one: Ratio) => times(one, ratio(1, 10))
const quarter = (one: Ratio) => times(one, ratio(1, 4))
const half = (one: Ratio) => times(one, ratio(1, 2))

/**
 * The slack of a fraction, in percentage points; `share` too is in points (100/3 for a third). Fractions near nothing or the
 * whole have less room: a tenth is not a twentieth.
 */
export function slackOfFraction(share: Ratio): Slack {
  const rest = minus(hundred, share)
  const nearer = least(share, rest)
  const whole = compare(rest, ratio(0)) === 0
  return {
    bare: least(ratio(1), tenth(nearer)),
    about: least(ratio(5, 2), quarter(nearer)),
    above: least(ratio(5), half(rest)),
    below: least(ratio(5), half(whole ? hundred : share)),
    telling: ratio(15),
  }
}

/** The slack of a per cent that is given in digits or number words, in points. */
export function slackOfPercent(amount: Amount): Slack {
  const round = roundness(amount)
  return {
    bare: ratio(0),
    about: least(half(round), ratio(5, 2)),
    above: least(round, ratio(5)),
    below: least(round, ratio(5)),
    telling: ratio(15),
  }
}

/** The slack of any other number, in what it counts. */
export function slackOfNumber(amount: Amount): Slack {
  const [round, magnitude] = [roundness(amount), size(amount.value)]
  return {
    bare: amount.rounded ? least(half(amount.grain), half(tenth(magnitude))) : ratio(0),
    about: least(half(round), tenth(magnitude)),
    above: least(round, tenth(magnitude)),
    below: least(round, tenth(magnitude)),
    telling: half(magnitude),
  }
}

/** The slack of “twice as many”: a twentieth of the factor, a tenth for words of approximation. */
export function slackOfFactor(factor: Ratio): Slack {
  return {
    bare: half(tenth(factor)),
    about: tenth(factor),
    above: tenth(factor),
    below: tenth(factor),
    telling: half(factor),
  }
}

/** How coarsely a number counts: the largest of 1, 5, 10, 50, 100 … of its own last digits that divides it: 31 → 1, 45 → 5, 300 → 100. */
export function roundness({ value, grain }: Amount): Ratio {
  const steps = value.top * grain.bottom
  const unit = value.bottom * grain.top
  if (steps === 0n || steps % unit !== 0n) return grain
  let count = steps / unit
  let power = 1n
  while (count % 10n === 0n) {
    count /= 10n
    power *= 10n
  }
  return times(grain, ratio(count % 5n === 0n ? power * 5n : power))
}
