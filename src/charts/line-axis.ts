import { type Box, type Label, type Line, label } from './picture.ts'
import type { Moment } from './series.ts'
import { uncovered } from './uprights.ts'
import type { ValueAxis } from './value-axis.ts'

interface Plot {
  readonly left: number
  readonly right: number
}

/**
 * The level lines of an axis, which stop short of texts. Its zero is a firmer one; an axis that does not begin at zero stands on a
 * dashed one.
 */
export function axisLines(
  { ticks, words }: ValueAxis,
  plot: Plot,
  y: (value: number) => number,
  around: readonly Box[],
): readonly Line[] {
  return ticks.flatMap(({ value }, index) => {
    const foot = words !== '' && index === 0
    const line: Omit<Line, 'x1' | 'x2'> = {
      ...{ shape: 'line', paint: value === 0 || foot ? 'rule' : 'hair', thickness: 1 },
      ...{ y1: y(value), y2: y(value) },
      ...(foot && { dashed: true }),
    }
    return besideTexts(line, plot, around)
  })
}

/** A level line in the parts that no text stands on. */
export function besideTexts(
  line: Omit<Line, 'x1' | 'x2'>,
  { left, right }: Plot,
  around: readonly Box[],
): readonly Line[] {
  const met = around
    .filter(({ top, bottom }) => top + 1 < line.y1 && line.y1 < bottom - 1)
    .map((box) => ({ top: box.left - 3, bottom: box.right + 3 }))
  return uncovered(left, right, met).map(([x1, x2]) => ({ ...line, x1, x2 }))
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
