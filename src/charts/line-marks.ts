import type { Segment } from './free-place.ts'
import { markerOf } from './markers.ts'
import { seriesNumber } from './paint.ts'
import type { Dot, Line, Polyline, Shape } from './picture.ts'
import { type Run, runs } from './runs.ts'
import type { Moment, Point, TimeSeries } from './series.ts'

interface Places {
  readonly x: (place: number) => number
  readonly y: (value: number) => number
}

/** Markers that are nearer to one another would run together. */
const apart = 13
const cap = 4
/** Half of a marker, for what is not to stand on it. */
const around = 5

/** The lines of all series, where their straight parts run, the ranges of their points, and their markers over all. */
export function lineMarks(
  { names, breaks, highlight }: TimeSeries,
  moments: readonly Moment[],
  places: Places,
): { readonly shapes: readonly Shape[]; readonly segments: readonly Segment[] } {
  const distances = moments.slice(1).map(({ place }, index) => places.x(place) - places.x(moments[index]?.place ?? 0))
  const dense = Math.min(...distances) < apart
  const drawn = names.map((name, index) => {
    const parts = runs(moments, index, breaks)
    const thickness = highlight.includes(name) ? 4.5 : 2.5
    return {
      lines: parts.filter(({ length }) => length > 1).map((run) => polyline(run, index, thickness, places)),
      ranges: parts.flat().flatMap((moment) => range(moment, index, places)),
      markers: parts.flatMap((run) => markers(run, index, dense, places)),
    }
  })
  return {
    shapes: [
      ...drawn.flatMap(({ ranges }) => ranges),
      // Paper on both sides parts a line from those that it crosses.
      ...drawn.flatMap(({ lines }, index) => (index === 0 ? lines : lines.flatMap((line) => [halo(line), line]))),
      ...drawn.flatMap((one) => one.markers),
    ],
    segments: drawn.flatMap(({ lines, ranges, markers: marks }) => [
      ...lines.flatMap(segments),
      ...marks.map(
        ({ x, y }): Segment => [
          [x - around, y],
          [x + around, y],
        ],
      ),
      ...ranges.map(
        ({ x1, x2, y1, y2 }): Segment => [
          [x1, y1],
          [x2, y2],
        ],
      ),
    ]),
  }
}

const halo = (line: Polyline): Polyline => ({ ...line, paint: 'halo', thickness: line.thickness + 3 })
const pointOf = ({ marks }: Moment, series: number): Point => marks[series] ?? { value: null, text: '' }
const numberOf = (moment: Moment, series: number) => pointOf(moment, series).value ?? 0

function polyline(run: Run, series: number, thickness: number, { x, y }: Places): Polyline {
  const points = run.map((moment) => [x(moment.place), y(numberOf(moment, series))] as const)
  return { shape: 'polyline', paint: `stroke-${seriesNumber(series)}`, points, thickness }
}

function segments({ points }: Polyline): Segment[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to])
}

/** An upright from low to high with a cap at either end: a range is known at its moment and not between moments. */
function range(moment: Moment, series: number, { x, y }: Places): Line[] {
  const [low, high] = pointOf(moment, series).range?.map(({ value }) => value) ?? []
  if (low == null || high == null) return []
  const middle = x(moment.place)
  const paint = `stroke-${seriesNumber(series)}` as const
  const line = (x1: number, x2: number, y1: number, y2: number): Line => ({
    shape: 'line',
    paint,
    x1,
    x2,
    y1,
    y2,
    thickness: 1.5,
  })
  const level = (value: number) => line(middle - cap, middle + cap, y(value), y(value))
  return [line(middle, middle, y(low), y(high)), level(low), level(high)]
}

/** Every point's marker; where they would run together, those of a line's ends and of points that stand out. */
function markers(run: Run, series: number, dense: boolean, { x, y }: Places): Dot[] {
  return run
    .filter((moment, at) => !dense || at === 0 || at === run.length - 1 || pointOf(moment, series).highlight)
    .map((moment) => ({
      shape: 'dot',
      paint: `fill-${seriesNumber(series)}`,
      marker: markerOf(series),
      small: pointOf(moment, series).highlight !== true,
      x: x(moment.place),
      y: y(numberOf(moment, series)),
    }))
}
