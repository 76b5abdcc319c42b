import { gapWords } from './gap-words.ts'
import { markerOf } from './markers.ts'
import { seriesNumber } from './paint.ts'
import { boxOf, type Label, label, type Shape } from './picture.ts'
import { gapRuns } from './runs.ts'
import type { Moment, TimeSeries } from './series.ts'
import { textWidth } from './text-width.ts'

interface LaneRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  readonly x: (place: number) => number
}

const markerRoom = 14

/**
 * Under the plot, a lane for each series that has gaps, in which symbols or words stand where its line is broken: once for
 * neighbours with the same symbol. Where there are several series, each symbol has its series' marker before it.
 */
export function gapLanes(
  { names }: TimeSeries,
  moments: readonly Moment[],
  { left, right, top, size, x }: LaneRoom,
): { labels: readonly Label[]; shapes: readonly Shape[]; bottom: number } {
  const labels: Label[] = []
  const shapes: Shape[] = []
  const marked = names.length > 1
  let y = top
  for (const index of names.keys()) {
    const gaps = gapRuns(moments, index)
    if (gaps.length === 0) continue
    const middle = y + (size * 1.25) / 2
    let free = left
    for (const run of gaps) {
      const text = gapWords(run[0]?.marks[index])
      const before = marked ? markerRoom : 0
      const half = (textWidth(text, size) + before) / 2
      const [from, to] = [x(run[0]?.place ?? 0), x(run.at(-1)?.place ?? 0)]
      const centre = Math.min(Math.max((from + to) / 2, left + half), right - half)
      // What stands at the very edge is not to be lost to the dust of binary fractions.
      if (centre - half < free - 0.01) continue
      const written = label(text, centre - half + before, middle, { size, paint: 'gap' })
      labels.push(written)
      if (marked)
        shapes.push({
          shape: 'dot',
          paint: `fill-${seriesNumber(index)}`,
          marker: markerOf(index),
          small: true,
          x: centre - half + 5,
          y: middle,
        })
      free = boxOf(written).right + 6
    }
    y += size * 1.25 + 2
  }
  return { labels, shapes, bottom: y === top ? top - 4 : y }
}
