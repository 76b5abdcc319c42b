import { chart } from './chart.ts'
import { linePanel, type PanelFrame } from './line-panel.ts'
import { markerOf } from './markers.ts'
import { seriesNumber } from './paint.ts'
import type { Picture, Shape } from './picture.ts'
import type { TimeSeries, Width } from './series.ts'
import { nothing } from './stack.ts'
import { widths } from './type-size.ts'
import { valueAxis } from './value-axis.ts'

const plotHeight = { wide: { one: 250, several: 160 }, narrow: { one: 190, several: 140 } }
const between = { column: 36, row: 26 }

/**
 * Change over time: a line per series, true to the calendar, which is broken where a number is missing or can't be compared with the
 * one before. Bars compare things with one another; a line says that its numbers are one thing's, at different times. Names stand at the
 * ends of the lines, or, where they have no room there, in a legend; a marker of its own form tells each line apart without
 * colour.
 */
export const lines = chart<TimeSeries>((series, width) => {
  if (series.moments.length === 0) return nothing(width)
  const several = series.names.length > 1
  const drawn = (several ? laidOut(series, width, true) : null) ?? laidOut(series, width, false)
  const { shapes, height, direct } = drawn ?? { ...nothing(width), direct: true }
  return { width: widths[width], height, shapes, legend: several && !direct ? legend(series) : [] }
})

const legend = ({ names }: TimeSeries): Picture['legend'] =>
  names.map((text, index) => ({ className: `fill-${seriesNumber(index)} ${markerOf(index)}`, text }))

/** The panels, one over the other or two in a row; null where names were to stand at the ends of lines and do not fit. */
function laidOut(series: TimeSeries, width: Width, direct: boolean) {
  const panels = [...Map.groupBy(series.moments, ({ facet }) => facet).values()]
  const columns = width === 'wide' && panels.length > 1 ? 2 : 1
  const room = (widths[width] - between.column * (columns - 1)) / columns
  const places = series.moments.map(({ place }) => place)
  const shared = {
    axis: valueAxis(valuesOf(series), width === 'wide' ? 6 : 5, series.unit, series.domain),
    span: [Math.min(...places), Math.max(...places)],
    plotHeight: plotHeight[width][panels.length > 1 ? 'several' : 'one'],
    direct,
    width,
  } as const
  const shapes: Shape[] = []
  let top = 0
  let bottom = 0
  for (const [index, moments] of panels.entries()) {
    const column = index % columns
    if (column === 0 && index > 0) top = bottom + between.row
    const left = column * (room + between.column)
    const frame: PanelFrame = { ...shared, left, right: left + room, top }
    const panel = linePanel(series, moments, frame)
    if (panel === null) return null
    shapes.push(...panel.shapes)
    bottom = Math.max(bottom, panel.bottom)
  }
  return { shapes, height: Math.ceil(bottom), direct }
}

function valuesOf({ moments, reference }: TimeSeries): readonly number[] {
  const points = moments.flatMap(({ marks }) => marks)
  return [
    ...points.flatMap(({ value, range = [] }) =>
      [value, ...range.map((end) => end.value)].filter((number) => number !== null),
    ),
    ...(reference === undefined ? [] : [reference.value]),
  ]
}
