import type { ExpectedCell } from './expected.ts'
import { numberOf } from './measure.ts'
import type { LegendEntry } from './reading.ts'

/** A class of a map, as its legend says it: a level in words, or from which number to which. */
export interface LegendClass extends LegendEntry {
  readonly from: number
  readonly to: number
}

/** The classes that a legend explains: “60% to 69%”, “Under 50%”, “70 or more”, “3”; a level has no numbers. */
export function legendClasses(legend: readonly LegendEntry[]): readonly LegendClass[] {
  return legend
    .filter(({ className }) => className.startsWith('level-'))
    .map((entry) => {
      const numbers = (entry.text.match(/−?[£$€]?\d[\d,]*(?:\.\d+)?/g) ?? []).map(
        (text) => numberOf(text) ?? Number.NaN,
      )
      const [first = Number.NaN, second = first] = numbers
      if (entry.text.startsWith('Under ')) return { ...entry, from: Number.NEGATIVE_INFINITY, to: first }
      if (entry.text.endsWith(' or more')) return { ...entry, from: first, to: Number.POSITIVE_INFINITY }
      return { ...entry, from: first, to: second }
    })
}

/** Whether a cell belongs to a class. */
export function classIn({ text, from, to }: LegendClass, { value, raw }: ExpectedCell): boolean {
  if (typeof value !== 'number') return raw !== '' && text === raw
  return text.startsWith('Under ') ? value < to : from <= value && value <= to
}
