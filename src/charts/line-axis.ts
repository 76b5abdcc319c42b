import { type Label, type Line, label } from './picture.ts'
import type { Moment } from './series.ts'
import type { ValueAxis } from './value-axis.ts'

interface Plot {
  readonly left: number
  readonly right: number
}

/** The level lines of an axis. Its zero is a firmer one; an axis that does not begin at zero stands on a dashed one. */
export function axisLines({ ticks, words }: ValueAxis, { left, right }: Plot, y: (value: number) => number): Line[] {
  return ticks.map(({ value }, index) => ({
    shape: 'line',
    paint: value === 0 || (words !== '' && index === 0) ? 'rule' : 'hair',
    x1: left,
    x2: right,
    y1: y(value),
    y2: y(value),
    thickness: 1,
    ...(words !== '' && index === 0 && { dashed: true }),
  }))
}

/** The numbers beside them, which end at `right`. */
export function axisNumbers({ ticks }: ValueAxis, right: number, y: (value: number) => number, size: number): Label[] {
  return ticks.map(({ value, text }) => label(text, right, y(value), { size, paint: 'soft', anchor: 'end' }))
}

/** Short lines between the plot and the words of the moments; of an axis of months, every moment has one. */
export function ticksUnder(
  times: readonly Label[],
  moments: readonly Moment[],
  calendar: boolean,
  x: (place: number) => number,
  top: number,
): Line[] {
  const words = new Set(times.map(({ lines }) => lines.join(' ')))
  const marked = calendar ? moments : moments.filter(({ label }) => words.has(label))
  return marked.map(({ place }) => ({
    shape: 'line',
    paint: 'rule',
    x1: x(place),
    x2: x(place),
    y1: top + 1,
    y2: top + 6,
    thickness: 1,
  }))
}
