import { at } from './axis.ts'
import { endLabels } from './end-labels.ts'
import { namesAtEnds } from './end-names.ts'
import { gapLanes } from './gap-lanes.ts'
import { levelLine } from './level-line.ts'
import { axisLines, axisNumbers, ticksUnder } from './line-axis.ts'
import { lineHeading } from './line-heading.ts'
import { lineMarks } from './line-marks.ts'
import { type Box, boxOf, type Label, label, type Shape } from './picture.ts'
import { pointLabels } from './point-labels.ts'
import type { Moment, TimeSeries, Width } from './series.ts'
import { textWidth } from './text-width.ts'
import { timeLabels } from './time-labels.ts'
import { typeSize } from './type-size.ts'
import type { ValueAxis } from './value-axis.ts'

/** A panel's place, and what it shares with the others. */
export interface PanelFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly plotHeight: number
  readonly axis: ValueAxis
  /** The first and the last place of all panels. */
  readonly span: readonly [number, number]
  /** Whether names stand at the ends of lines. */
  readonly direct: boolean
  readonly width: Width
}

export interface DrawnPanel {
  readonly shapes: readonly Shape[]
  readonly bottom: number
}

/** From the outermost point to the edge of the plot. */
const inset = 9
const toName = 12
const overPlot = 18

/** A panel drawn; null where names were to stand at the ends of lines and have no room there. */
export function linePanel(series: TimeSeries, moments: readonly Moment[], frame: PanelFrame): DrawnPanel | null {
  const { axis, width, left, right, direct } = frame
  const size = typeSize[width].small
  const names = direct ? namesAtEnds(series, moments, (right - left) * 0.3, size) : []
  if (names === null) return null
  const numbersRoom = Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, size)))
  const nameRoom = Math.max(0, ...names.map(({ room }) => room))
  const plot = { left: left + numbersRoom + 8, right: direct ? right - nameRoom - toName : right }
  const x = placing(frame.span, plot)
  const heading = lineHeading(series, moments, { ...frame, x })
  const top = heading.bottom + overPlot
  const bottom = top + frame.plotHeight
  const y = (value: number) => at({ domain: axis.domain, range: [bottom, top] }, value)
  const ends = endLabels(
    names.map(({ lines, value, weight }) =>
      label(lines, plot.right - inset + toName, y(value), { size, weight: weight }),
    ),
    top - overPlot,
    bottom + 8,
  )
  if (ends === null) return null
  const drawn = lineMarks(series, moments, { x, y })
  const bounds: Box = { left: plot.left, right: direct ? plot.right : right, top: top - overPlot, bottom: bottom + 1 }
  const reference = levelLine(series, { plot, y, size, bounds, taken: ends.map(boxOf), lines: drawn.segments })
  const numbers = pointLabels(series, moments, {
    ...{ x, y, size, bounds, direct, lines: drawn.segments },
    taken: [...ends, ...reference.labels].map(boxOf),
  })
  const lanes = gapLanes(series, moments, { left: plot.left, right, top: bottom + 4, size, x })
  const most = right - left > 400 ? 6 : 3
  const times = timeLabels(moments, series.calendar, { left, right, top: lanes.bottom + 8, size, most, x })
  const labels: readonly Label[] = [
    ...axisNumbers(axis, plot.left - 8, y, size),
    ...heading.labels,
    ...lanes.labels,
    ...times,
    ...reference.labels,
    ...ends,
    ...numbers,
  ]
  return {
    shapes: [
      ...axisLines(axis, plot, y),
      ...heading.uprights(bottom),
      ...reference.lines,
      ...drawn.shapes,
      ...lanes.shapes,
      ...ticksUnder(times, moments, series.calendar, x, lanes.bottom),
      ...labels,
    ],
    bottom: Math.max(lanes.bottom, ...times.map((one) => boxOf(one).bottom)),
  }
}

/** Where a moment stands; in the middle where there is but one. */
function placing([first, last]: readonly [number, number], plot: { readonly left: number; readonly right: number }) {
  const [from, to] = [plot.left + inset, plot.right - inset]
  return (place: number): number =>
    first === last ? (from + to) / 2 : at({ domain: [first, last], range: [from, to] }, place)
}
