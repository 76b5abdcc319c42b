import { at } from './axis.ts'
import { endLabels } from './end-labels.ts'
import { type EndName, namesAtEnds, valuesAtEdge } from './end-names.ts'
import type { Segment } from './free-place.ts'
import { gapLanes } from './gap-lanes.ts'
import { levelLine } from './level-line.ts'
import { axisLines, axisNumbers, besideTexts, ticksUnder } from './line-axis.ts'
import { lineHeading } from './line-heading.ts'
import { lineMarks } from './line-marks.ts'
import { type Box, boxOf, type Label, type Line, label, type Shape } from './picture.ts'
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
/** However much room numbers and names take beside it, a plot keeps this share of its panel. */
const leastShare = 0.25

/** A panel drawn; null where names were to stand at the ends of lines and have no room there. */
export function linePanel(series: TimeSeries, moments: readonly Moment[], frame: PanelFrame): DrawnPanel | null {
  const { axis, width, left, right, direct } = frame
  const size = typeSize[width].small
  const names = direct ? namesAtEnds(series, moments, (right - left) * 0.3, size) : []
  if (names === null) return null
  const numbersRoom = Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, size)))
  const plot = { left: left + numbersRoom + 8, right }
  const [firsts, lasts] = [moments[0], moments.length > 1 ? moments.at(-1) : undefined].map((moment) =>
    valuesAtEdge(series, moment, size),
  ) as [readonly EndName[], readonly EndName[]]
  const least = (right - left) * leastShare
  const leaves = (...edges: readonly (readonly EndName[])[]) =>
    edges.reduce((room, edge) => room - Math.max(inset, roomOf(edge)), right - plot.left) >= least
  const after = direct ? names : leaves([], lasts) ? lasts : []
  const first = leaves(firsts, after) ? firsts : []
  if (direct && !leaves(first, after)) return null
  const x = placing(frame.span, {
    left: plot.left + Math.max(inset, roomOf(first)),
    right: right - Math.max(inset, roomOf(after)),
  })
  const heading = lineHeading(series, moments, { ...frame, x })
  const top = heading.bottom + overPlot
  const bottom = top + frame.plotHeight
  const y = (value: number) => at({ domain: axis.domain, range: [bottom, top] }, value)
  const beside = (edge: readonly EndName[], place: number, anchor: Label['anchor']) =>
    endLabels(
      edge.map(({ lines, value, weight }) => label(lines, place, y(value), { size, weight, anchor })),
      top - overPlot,
      bottom + 8,
    )
  const ends = beside(after, x(frame.span[1]) + toName, 'start')
  if (direct && ends === null) return null
  const starts = beside(first, x(frame.span[0]) - toName, 'end')
  const edges = [...(starts ?? []), ...(ends ?? [])]
  const drawn = lineMarks(series, moments, { x, y })
  const uprights = heading.uprights(bottom)
  const bounds: Box = { left: plot.left, right, top: top - overPlot, bottom: bottom + 1 }
  const reference = levelLine(series, { plot, y, size, bounds, taken: edges.map(boxOf), lines: drawn.segments })
  const scale = axisNumbers(axis, plot.left - 8, y, size)
  const numbers = pointLabels(series, moments, {
    ...{ x, y, size, bounds: { ...bounds, left } },
    lines: [...drawn.segments, ...uprights.map(segmentOf)],
    taken: [...edges, ...scale, ...reference.labels].map(boxOf),
    told: new Set([...(starts === null ? [] : first), ...(ends === null ? [] : after)].map(({ point }) => point)),
  })
  // One moment alone would have lines no longer than its number is wide.
  const grid =
    frame.span[0] === frame.span[1] ? plot : { left: x(frame.span[0]) - inset, right: x(frame.span[1]) + inset }
  const around = [...edges, ...numbers, ...reference.labels].map(boxOf)
  const lanes = gapLanes(series, moments, { left: plot.left, right, top: bottom + 4, size, x })
  const most = right - left > 400 ? 6 : 3
  const times = timeLabels(moments, series.calendar, { left, right, top: lanes.bottom + 8, size, most, x })
  const labels: readonly Label[] = [
    ...scale,
    ...heading.labels,
    ...lanes.labels,
    ...times,
    ...reference.labels,
    ...edges,
    ...numbers,
  ]
  return {
    shapes: [
      ...axisLines(axis, grid, y, around),
      ...uprights,
      ...(reference.line === undefined ? [] : besideTexts(reference.line, grid, around)),
      ...drawn.shapes,
      ...lanes.shapes,
      ...ticksUnder(times, moments, series.calendar, x, lanes.bottom),
      ...labels,
    ],
    bottom: Math.max(lanes.bottom, ...times.map((one) => boxOf(one).bottom)),
  }
}

const segmentOf = ({ x1, x2, y1, y2 }: Line): Segment => [
  [x1, y1],
  [x2, y2],
]

/** The room that labels beside the outermost points need. */
const roomOf = (edge: readonly EndName[]) =>
  edge.length === 0 ? 0 : Math.max(...edge.map(({ room }) => room)) + toName

/** Where a moment stands; in the middle where there is but one. */
function placing([first, last]: readonly [number, number], { left, right }: { left: number; right: number }) {
  return (place: number): number =>
    first === last ? (left + right) / 2 : at({ domain: [first, last], range: [left, right] }, place)
}
