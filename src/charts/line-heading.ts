import { overlap } from './free-place.ts'
import { blockHeight, boxOf, type Label, type Line, label } from './picture.ts'
import type { Moment, TimeSeries, Width } from './series.ts'
import { textWidth } from './text-width.ts'
import { typeSize } from './type-size.ts'
import type { ValueAxis } from './value-axis.ts'
import { wrapped } from './wrapped.ts'

interface HeadingRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly width: Width
  readonly axis: ValueAxis
  readonly x: (place: number) => number
}

/**
 * What stands over a plot: the panel's title, the unit and the words of an axis that does not begin at zero, then the words of
 * breaks, each over its upright.
 */
export function lineHeading(
  series: TimeSeries,
  moments: readonly Moment[],
  { left, right, top, width, axis, x }: HeadingRoom,
): { labels: readonly Label[]; bottom: number; uprights: (bottom: number) => readonly Line[] } {
  const { label: size, small } = typeSize[width]
  const labels: Label[] = []
  let y = top
  const write = (text: string, style: Parameters<typeof label>[3]) => {
    const lines = wrapped(text, right - left, style.size, style.weight)
    const height = blockHeight(lines, style.size)
    labels.push(label(lines, left, y + height / 2, style))
    y += height
  }
  const title = moments[0]?.facet
  if (title !== undefined) write(title, { size, weight: 'bold' })
  const unit = series.unit.startsWith(' ') ? `In${series.unit}.` : ''
  const words = [unit, axis.words].filter((text) => text !== '').join(' ')
  if (words !== '') write(words, { size: small, paint: 'soft' })
  const uprights = breaksOf(series, moments).map((one) => {
    const lines = wrapped(one.label, (right - left) * 0.7, small)
    const half = Math.max(...lines.map((line) => textWidth(line, small))) / 2
    const middle = Math.min(Math.max(x(one.place), left + half), right - half)
    let place = y + 2 + blockHeight(lines, small) / 2
    const put = () => label(lines, middle, place, { size: small, anchor: 'middle' })
    while (labels.some((other) => overlap(boxOf(other), boxOf(put())))) place += small * 0.625
    labels.push(put())
    return { x: x(one.place), from: boxOf(put()).bottom }
  })
  const bottom = Math.max(y, ...labels.map((one) => boxOf(one).bottom))
  const through = (upright: { x: number; from: number }) =>
    labels
      .map(boxOf)
      .filter((box) => box.top >= upright.from - 1 && box.left - 3 < upright.x && upright.x < box.right + 3)
  return {
    labels,
    bottom,
    uprights: (end) =>
      uprights.map((upright) => ({
        shape: 'line',
        paint: 'reference',
        x1: upright.x,
        x2: upright.x,
        y1: Math.max(upright.from, ...through(upright).map((box) => box.bottom)),
        y2: end,
        thickness: 1.5,
        dashed: true,
      })),
  }
}

/** The breaks that an author declares, and those that the source marks, which stand between two moments. */
function breaksOf({ breaks }: TimeSeries, moments: readonly Moment[]): TimeSeries['breaks'] {
  const [first, last] = [moments[0]?.place ?? 0, moments.at(-1)?.place ?? 0]
  const declared = breaks.filter(({ place }) => place > first && place <= last)
  const marked = moments.flatMap(({ place, marks }, index) => {
    const before = moments[index - 1]
    return before !== undefined && marks.some((point) => point.breaks) ? [{ from: before.place, to: place }] : []
  })
  // A marked point at a declared break is the same break.
  const own = marked.filter(({ from, to }) => !declared.some(({ place }) => from < place && place <= to))
  return [...declared, ...own.map(({ from, to }) => ({ place: (from + to) / 2, label: '[b]' }))]
}
