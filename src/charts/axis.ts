import { number } from '../format/number.ts'
import type { Scale } from './picture.ts'
import type { CategorySeries, Mark } from './series.ts'

/** The user unit at which a number stands. */
export function at({ domain: [low, high], range: [left, right] }: Scale, value: number): number {
  return left + ((value - low) / (high - low)) * (right - left)
}

/** The series' own domain, or zero to the greatest number, made wide enough for every number and the reference. */
export function domainOf({ categories, domain, reference }: CategorySeries): readonly [number, number] {
  const values = categories.flatMap(({ marks }) => marks.flatMap(extentOf))
  const all = [...(domain ?? [0]), ...values, ...(reference ? [reference.value] : [])]
  const low = Math.min(...all)
  const high = Math.max(...all)
  return low === high ? [low, low + 1] : [low, high]
}

/** The numbers that a mark covers on the axis: its own, and the ends of its interval. */
const extentOf = ({ value, interval }: Mark): readonly number[] =>
  [value, interval?.low.value, interval?.high.value].flatMap((number) => number ?? [])

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
    scale = { domain, range: [start, end] }
  }
  return scale
}

/** Round numbers within the domain, at most so many, with their printed form. */
export function ticks(
  [low, high]: readonly [number, number],
  most: number,
): readonly { value: number; text: string }[] {
  const rough = 10 ** Math.floor(Math.log10((high - low) / most))
  // 0.3 / 0.1 is a hair under 3.
  const first = (step: number) => Math.ceil(low / step - 1e-9)
  const last = (step: number) => Math.floor(high / step + 1e-9)
  const step = [1, 2, 2.5, 5, 10, 20].map((factor) => factor * rough).find((size) => last(size) - first(size) < most)
  if (step === undefined) return []
  const decimals = Math.max(0, -Math.floor(Math.log10(step)), step === 2.5 * rough ? 1 - Math.log10(rough) : 0)
  return Array.from({ length: last(step) - first(step) + 1 }, (_, index) => {
    const printed = ((first(step) + index) * step).toFixed(decimals)
    return { value: Number(printed), text: number(printed) }
  })
}
