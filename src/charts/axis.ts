import { atMost, type Decimal, decimalOf, negative, printed } from '../format/decimal.ts'
import { number } from '../format/number.ts'
import { quotient } from '../format/rounding.ts'
import type { Scale } from './picture.ts'
import type { CategorySeries } from './series.ts'

/** The user unit at which a number stands. */
export function at({ domain: [low, high], range: [left, right] }: Scale, value: number): number {
  return left + ((value - low) / (high - low)) * (right - left)
}

/** The series' own domain, or zero to the greatest number, made wide enough for every number and the reference. */
export function domainOf({ categories, domain, reference }: CategorySeries): readonly [number, number] {
  let [low, high] = domain ?? [0, 0]
  const cover = (value: number | null | undefined) => {
    if (value == null) return
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  cover(reference?.value)
  for (const { marks } of categories)
    for (const { value, interval } of marks) {
      cover(value)
      cover(interval?.low.value)
      cover(interval?.high.value)
    }
  return low === high ? [low, low + 1] : [low, high]
}

/** Text beside a mark: `before` and `after` are the user units that it needs to the left and the right of `value`. */
export interface Beside {
  readonly value: number
  readonly before: number
  readonly after: number
}

/** The widest scale between two edges at which no text beside a mark leaves them. */
export function fitted(
  domain: readonly [number, number],
  texts: readonly Beside[],
  left: number,
  right: number,
): Scale {
  let scale: Scale = { domain, range: [left, right] }
  // Moving one end moves every mark a little, so the ends approach their places in a few rounds.
  for (let round = 0; round < 8; round++) {
    let [start, end] = scale.range
    for (const { value, before, after } of texts) {
      const share = (value - domain[0]) / (domain[1] - domain[0])
      const under = left - (start + share * (end - start) - before)
      if (under > 0 && share < 1) start += under / (1 - share)
      const over = start + share * (end - start) + after - right
      if (over > 0 && share > 0) end -= over / share
    }
    // Where text would take all the room, marks keep a third of it.
    const least = (right - left) / 3
    if (end - start < least) [start, end] = [Math.min(start, right - least), Math.min(start, right - least) + least]
    if (start === scale.range[0] && end === scale.range[1]) break
    scale = { domain, range: [start, end] }
  }
  return scale
}

/** Round numbers within the domain, at most so many, with their printed form: multiples of a step of 1, 2, 2.5 or 5 in decimals. */
export function ticks(
  [low, high]: readonly [number, number],
  most: number,
): readonly { value: number; text: string }[] {
  const magnitude = Math.floor(Math.log10((high - low) / most))
  const [least, greatest] = [decimalOf(low), decimalOf(high)]
  for (const factor of [10n, 20n, 25n, 50n, 100n, 200n]) {
    const step = plain(factor, magnitude - 1)
    const first = -quotient(negative(least), step, 0, 'half-up').digits
    const last = quotient(greatest, step, 0, 'half-up').digits
    const begin = atMost(least, times(step, first)) ? first : first + 1n
    const end = atMost(times(step, last), greatest) ? last : last - 1n
    if (end - begin >= BigInt(most)) continue
    return Array.from({ length: Number(end - begin) + 1 }, (_, index) => {
      const text = printed(times(step, begin + BigInt(index)))
      return { value: Number(text), text: number(text) }
    })
  }
  return []
}

const times = (step: Decimal, factor: bigint): Decimal => ({ digits: step.digits * factor, scale: step.scale })

/** `factor` times ten to the power of `exponent`, with no more decimals than it needs. */
function plain(factor: bigint, exponent: number): Decimal {
  if (exponent >= 0) return { digits: factor * 10n ** BigInt(exponent), scale: 0 }
  return factor % 10n === 0n ? plain(factor / 10n, exponent + 1) : { digits: factor, scale: -exponent }
}
