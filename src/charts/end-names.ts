import type { Moment, Point, TimeSeries } from './series.ts'
import { textWidth, type Weight } from './text-width.ts'
import { wrapped } from './wrapped.ts'

/** What stands at the end of a line: the series' name, and its last number where numbers are wanted. */
export interface EndName {
  readonly lines: readonly string[]
  readonly value: number
  readonly weight: Weight
  readonly room: number
  /** The point whose number it is. */
  readonly point: Point
}

/** The numbers of all series at one moment, for the edge of a plot: those of one line alone stand over its points. */
export function valuesAtEdge(
  { names, labels }: TimeSeries,
  moment: Moment | undefined,
  size: number,
): readonly EndName[] {
  if (labels === 'none' || names.length < 2 || moment === undefined) return []
  return moment.marks.flatMap((point) => {
    if (point.value === null) return []
    const weight: Weight = point.highlight ? 'bold' : 'normal'
    return [{ lines: [point.text], value: point.value, weight, room: textWidth(point.text, size, weight), point }]
  })
}

/** A name of more lines is no longer a label. */
const most = 3

/**
 * The names of all series with their last numbers, in lines no wider than `room`; null where a line ends before the last moment or
 * there is none, or a name is too long.
 */
export function namesAtEnds(
  { names, labels, highlight }: TimeSeries,
  moments: readonly Moment[],
  room: number,
  size: number,
): readonly EndName[] | null {
  const last = moments.at(-1)
  const drawn = names.flatMap((name, index) => {
    const weight: Weight = highlight.includes(name) ? 'bold' : 'normal'
    const point = last?.marks[index]
    const text = labels === 'none' ? name : `${name} ${point?.text}`
    const whole = text.split(/\s+/).every((word) => textWidth(word, size, weight) <= room)
    const lines = wrapped(text, room, size, weight)
    const value = whole && lines.length <= most ? point?.value : null
    const widest = Math.max(...lines.map((line) => textWidth(line, size, weight)))
    return [value == null || point === undefined ? null : { lines, value, weight, room: widest, point }]
  })
  const fitting = drawn.filter((one) => one !== null)
  return fitting.length === drawn.length ? fitting : null
}
