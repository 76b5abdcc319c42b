import { number } from '../format/number.ts'
import { ticks } from './axis.ts'

/** An upright axis: its ends are numbers that it prints, but for one that has nothing but zeros. */
export interface ValueAxis {
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  /** Where it does not begin at zero it says so; else empty. */
  readonly words: string
}

/** A range smaller than this share of its numbers would be a flat line on an axis from zero. */
const flat = 0.1

/**
 * The axis of lines. It runs from zero, unless the numbers differ by less than a tenth of the greatest: such a line would say
 * nothing, so that the axis begins near the numbers and says so in words. `domain` is one that the numbers belong to, such as 0
 * to 100; `unit` stands behind a number.
 */
export function valueAxis(
  values: readonly number[],
  most: number,
  unit: string,
  domain?: readonly [number, number],
): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0 || (low === 0 && high === 0 && domain === undefined))
    return { domain: [0, 1], ticks: [{ value: 0, text: shown('0', unit) }], words: '' }
  const whole = values.every(Number.isInteger)
  const cut = low !== high && (low > 0 || high < 0) && high - low < Math.max(Math.abs(low), Math.abs(high)) * flat
  const wide = [...(domain ?? [0]), low, high]
  const from = cut ? [low - (high - low) / 4, high + (high - low) / 4] : [Math.min(...wide), Math.max(...wide)]
  const { ends, marks } = printedEnds([from[0] ?? 0, from[1] ?? 1], most, whole)
  const crosses = ends[0] <= 0 && ends[1] >= 0
  const [first] = marks
  return {
    domain: ends,
    ticks: marks.map(({ value, text }) => ({ value, text: shown(whole ? number(String(value)) : text, unit) })),
    words:
      crosses || first === undefined
        ? ''
        : `The axis starts at ${spoken(whole ? String(first.value) : first.text, unit)}, not at zero.`,
  }
}

/** The ends of an axis and its numbers, which are at most so many: fewer where a step would leave an end without its number. */
function printedEnds(range: readonly [number, number], most: number, whole: boolean) {
  const tried = Array.from({ length: most - 1 }, (_, fewer) => {
    const { ends, count } = outer(range, most - fewer)
    return { ends, marks: ticks(ends, count).filter(({ value }) => !whole || Number.isInteger(value)) }
  })
  const sound = tried.find(({ ends, marks }) => marks[0]?.value === ends[0] && marks.at(-1)?.value === ends[1])
  return sound ?? { ends: range, marks: tried[0]?.marks ?? [] }
}

/** The nearest printed numbers that hold a range between them, and how many there are from one to the other. */
function outer([low, high]: readonly [number, number], most: number) {
  const [one, other] = ticks([low, high], most)
  if (one === undefined || other === undefined) return { ends: [low, high] as const, count: most }
  // The difference of two printed numbers, without the dust of binary fractions.
  const step = Number((other.value - one.value).toPrecision(6))
  const end = (steps: number) => Number((steps * step).toPrecision(12))
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  return { ends: [end(first), end(last)] as const, count: last - first + 1 }
}

/** A sign stands with every number; a word (“ hours”) is written once over the axis. */
const shown = (text: string, unit: string) => (unit.startsWith(' ') ? text : `${text}${unit}`)
const spoken = (text: string, unit: string) => `${number(text)}${unit}`
