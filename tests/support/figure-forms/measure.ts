import type { Drawing, DrawnMark } from './drawing.ts'
import { isAxisText, isGuide } from './drawn-row.ts'

/** Coordinates are rounded to a hundredth; two of them, and the two of a scale, are off by so much together. */
export const slack = 0.03

/** How a number is told from a place: the user units of one, and the place of zero. */
export interface Measure {
  readonly zero: number
  readonly perUnit: number
}

export const valueAt = ({ zero, perUnit }: Measure, x: number) => (x - zero) / perUnit
export const placeOf = ({ zero, perUnit }: Measure, value: number) => zero + value * perUnit

/** A number and the place at which it is drawn. */
export interface Place {
  readonly value: number
  readonly place: number
}

/** The measure that the least and the greatest of some places give; null where there is but one number. */
export function fittedMeasure(places: readonly Place[]): Measure | null {
  const sorted = places.toSorted((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined || low.value === high.value) return null
  const perUnit = (high.place - low.place) / (high.value - low.value)
  return { zero: low.place - low.value * perUnit, perUnit }
}

/** A number as an axis prints it: “−2,000 hours” → -2000. */
export function numberOf(text: string): number | null {
  const match = /[−-]?[£$€]?[\d,]*\.?\d+/.exec(text)
  return match === null ? null : Number(match[0].replace(/[,£$€]/g, '').replace('−', '-'))
}

/**
 * What a drawing's own axis says: its numbers at their upright lines. Null where it has fewer than two numbers; an error where a number
 * stands at a line that the others put elsewhere.
 */
export function axisMeasure({ texts, marks }: Drawing): Measure | null {
  const uprights = [...new Set(marks.filter((mark) => isGuide(mark) && mark.x1 === mark.x2).map(({ x1 }) => x1))]
  const ticks = texts.filter(isAxisText).flatMap(({ says, x }) => {
    const value = numberOf(says)
    const line = uprights.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0]
    return value === null || line === undefined ? [] : [{ value, line, says }]
  })
  const measure = fittedMeasure(ticks.map(({ value, line }) => ({ value, place: line })))
  if (measure === null) return null
  for (const { value, line, says } of ticks)
    if (Math.abs(placeOf(measure, value) - line) > slack) throw new Error(`“${says}” of the axis stands at ${line}.`)
  return measure
}

/** A length in user units that stands for a number. */
export interface Length {
  readonly value: number
  readonly units: number
}

/** The user units of one to which most lengths agree: by it one wrong length among many is told from the right ones. */
export function agreedScale(lengths: readonly Length[]): number | null {
  const known = lengths.filter(({ value, units }) => value !== 0 && units > 0).toSorted((a, b) => b.units - a.units)
  let best: { scale: number; agree: number } | null = null
  for (const { value, units } of known) {
    const scale = units / Math.abs(value)
    const agree = known.filter((other) => Math.abs(other.units - Math.abs(other.value) * scale) <= slack).length
    if (best === null || agree > best.agree) best = { scale, agree }
  }
  return best?.scale ?? null
}

/** The place of zero: the upright line at which most bars begin or end. */
export function zeroOf({ marks }: Drawing, bars: readonly DrawnMark[]): number | null {
  const uprights = new Set(marks.filter(({ paint, x1, x2 }) => paint === 'rule' && x1 === x2).map(({ x1 }) => x1))
  const touching = (x: number) =>
    bars.filter((bar) => Math.abs(bar.x1 - x) <= slack || Math.abs(bar.x2 - x) <= slack).length
  return [...uprights].toSorted((a, b) => touching(b) - touching(a))[0] ?? null
}
