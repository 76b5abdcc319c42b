import { printed as asPrinted, decimal, decimalOf } from '../format/decimal.ts'
import { number } from '../format/number.ts'
import { rounded } from '../format/rounding.ts'
import type { Column } from '../model/table.ts'
import { listed } from '../tables/listed.ts'
import { unit } from '../tables/unit.ts'

/** Classes of numbers, the greatest first, with their names as a legend says them. */
export interface ValueClasses {
  readonly names: readonly string[]
  /** The index of the class that a number belongs to. */
  readonly classOf: (value: number) => number
}

/** More shades of one colour can't be told apart. */
const most = 5

/**
 * The classes of printed numbers: from the author's lower limits (“50, 60, 70”), or else of one round width, the narrowest that
 * needs no more than five. Limits are reckoned in whole units of the last printed digit, so that no number falls between two classes.
 */
export function valueClasses(printed: readonly string[], column: Column, limits?: string): ValueClasses {
  const given = listed(limits)
  if (printed.length === 0 && given.length === 0) return { names: [], classOf: () => -1 }
  const decimals = Math.max(0, ...[...printed, ...given].map((text) => text.split('.')[1]?.length ?? 0))
  const units = (text: string | number) =>
    Number(rounded(typeof text === 'string' ? decimal(text) : decimalOf(text), decimals).digits)
  const values = printed.map(units)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const whole = column.type === 'percent' && low >= 0 && high <= units(100) ? units(100) : undefined
  const starts = given.length > 0 ? given.map(units) : roundStarts(low, high, whole)
  const open = given.length > 0
  const say = saying(column, decimals)
  const [first = low, second = first + 1] = starts
  const last = (from: number) => Math.max(high, Math.min(from + second - first - 1, whole ?? Number.POSITIVE_INFINITY))
  const under = { from: Number.NEGATIVE_INFINITY, name: `Under ${say(first)}` }
  const named = starts.map((from, index) => {
    const next = starts[index + 1]
    if (next !== undefined) return { from, name: range(from, next - 1, say) }
    return { from, name: open ? `${say(from)} or more` : range(from, last(from), say) }
  })
  const classes = [...(open && low < first ? [under] : []), ...named].toReversed()
  return {
    names: classes.map(({ name }) => name),
    classOf: (value) => classes.findIndex(({ from }) => units(value) >= from),
  }
}

/** “60% to 69%”, or “3” for a class of one number. */
const range = (from: number, to: number, say: (units: number) => string) =>
  from >= to ? say(from) : `${say(from)} to ${say(to)}`

/** Where classes of one round width begin. Of per cents, the last class takes in the whole. */
function roundStarts(low: number, high: number, whole: number | undefined): readonly number[] {
  if (low === high) return [low]
  const top = high === whole ? high - 1 : high
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 2.5, 5]) {
      const width = factor * power
      if (!Number.isInteger(width)) continue
      const [first, last] = [Math.floor(low / width), Math.floor(top / width)]
      if (last - first < most) return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width)
    }
  }
}

/** Units of the last digit in their printed form: 6 of a tenth of a per cent → “0.6%”. */
function saying(column: Column, decimals: number): (units: number) => string {
  const { before, after, axis } = unit(column)
  return (units) => {
    const text = number(asPrinted({ digits: BigInt(units), scale: decimals }))
    const minus = text.startsWith('\u2212') ? '\u2212' : ''
    return `${minus}${before}${text.slice(minus.length)}${after || axis}`
  }
}
