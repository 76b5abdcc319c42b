import { freePlace, type Segment } from './free-place.ts'
import { type Box, boxOf, type Label, label } from './picture.ts'
import type { Moment, Point, TimeSeries } from './series.ts'

interface PointRoom {
  readonly x: (place: number) => number
  readonly y: (value: number) => number
  readonly size: number
  readonly bounds: Box
  /** True where the last numbers stand with the names at the ends of lines. */
  readonly direct: boolean
  readonly lines: readonly Segment[]
  readonly taken: readonly Box[]
}

interface Numbered {
  readonly moment: Moment
  readonly point: Point
  readonly urgent: number
  readonly isLast: boolean
}

/**
 * The numbers beside the points, as many as have room: first those that stand out, then the last and the first of each line, then
 * the others if all are wanted. None covers another; each stands over or under its point, where fewer lines run.
 */
export function pointLabels(
  series: TimeSeries,
  moments: readonly Moment[],
  { x, y, size, bounds, direct, lines, taken }: PointRoom,
): readonly Label[] {
  const boxes = [...taken]
  const placed: Label[] = []
  const wanted = series.names.flatMap((_, index) => numbered(series, moments, index, direct))
  for (const { moment, point, isLast } of wanted.toSorted((one, other) => one.urgent - other.urgent)) {
    const [left, top] = [x(moment.place), y(point.value ?? 0)]
    const weight = point.highlight ? 'bold' : 'normal'
    const off = point.highlight ? 18 : 14
    const around = (anchor: Label['anchor'], place: number, middle: number) =>
      label(point.text, place, middle, { size, weight, anchor })
    const candidates = [
      around('middle', left, top - off),
      around('middle', left, top + off),
      ...(isLast ? [around('end', bounds.right, top - off), around('end', bounds.right, top + off)] : []),
      ...(moment === moments[0] ? [around('start', bounds.left, top - off)] : []),
      ...(point.range !== undefined ? [around('start', left + 6, top - 9), around('end', left - 6, top - 9)] : []),
      around('start', left + 9, top),
      around('end', left - 9, top),
    ]
    const found = freePlace(candidates, bounds, boxes, lines)
    if (found === undefined) continue
    placed.push(found)
    boxes.push(boxOf(found))
  }
  return placed
}

function numbered(series: TimeSeries, moments: readonly Moment[], index: number, direct: boolean): Numbered[] {
  const known = moments.filter(({ marks }) => marks[index]?.value != null)
  const [first, last] = [known[0], known.at(-1)]
  return known.flatMap((moment) => {
    const point = moment.marks[index]
    if (point === undefined) return []
    const isLast = moment === last
    const isEnd = isLast || moment === first
    // A line of one point has its number at its end already.
    if (direct && isLast && series.labels !== 'none') return []
    const wanted = point.highlight || series.labels === 'all' || (series.labels === 'ends' && isEnd)
    const urgent = point.highlight ? 0 : isLast ? 1 : isEnd ? 2 : 3
    return wanted ? [{ moment, point, urgent, isLast }] : []
  })
}
