import { freePlace, type Segment } from './free-place.ts'
import { type Box, boxOf, type Label, label } from './picture.ts'
import type { Moment, Point, TimeSeries } from './series.ts'

interface PointRoom {
  readonly x: (place: number) => number
  readonly y: (value: number) => number
  readonly size: number
  readonly bounds: Box
  /** Points whose numbers stand at an edge of the plot already. */
  readonly told: ReadonlySet<Point>
  readonly lines: readonly Segment[]
  readonly taken: readonly Box[]
}

interface Numbered {
  readonly moment: Moment
  readonly point: Point
  readonly urgent: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * The numbers beside the points, as many as have room: first those that stand out, then the last and the first of each line, then
 * the others if all are wanted. None covers another; each stands over or under its point, where fewer lines run.
 */
export function pointLabels(
  series: TimeSeries,
  moments: readonly Moment[],
  { x, y, size, bounds, told, lines, taken }: PointRoom,
): readonly Label[] {
  const boxes = [...taken]
  const placed: Label[] = []
  const wanted = series.names
    .flatMap((_, index) => numbered(series, moments, index))
    .filter(({ point }) => !told.has(point))
  for (const { moment, point, isFirst, isLast } of wanted.toSorted((one, other) => one.urgent - other.urgent)) {
    const [left, top] = [x(moment.place), y(point.value ?? 0)]
    const weight = point.highlight ? 'bold' : 'normal'
    const off = point.highlight ? 18 : 14
    const [low, high] = point.range?.map(({ value }) => value) ?? []
    const over = Math.min(top - off, y(high ?? point.value ?? 0) - 11)
    const under = Math.max(top + off, y(low ?? point.value ?? 0) + 11)
    const say = (anchor: Label['anchor'], place: number, middle: number) =>
      label(point.text, place, middle, { size, weight, anchor })
    const candidates = [
      say('middle', left, over),
      say('middle', left, under),
      ...(isLast ? [say('end', bounds.right, over), say('end', bounds.right, under)] : []),
      ...(isFirst ? [say('start', left - 5, over), say('start', left - 5, under)] : []),
      say('end', left - 9, top),
      say('start', left + 9, top),
    ]
    const found = freePlace(candidates, bounds, boxes, lines)
    if (found === undefined) continue
    placed.push(found)
    boxes.push(boxOf(found))
  }
  return placed
}

function numbered(series: TimeSeries, moments: readonly Moment[], index: number): Numbered[] {
  const known = moments.filter(({ marks }) => marks[index]?.value != null)
  const [first, last] = [known[0], known.at(-1)]
  return known.flatMap((moment) => {
    const point = moment.marks[index]
    if (point === undefined) return []
    const isLast = moment === last
    const isFirst = moment === first
    const isEnd = isFirst || isLast
    const wanted = point.highlight || series.labels === 'all' || (series.labels === 'ends' && isEnd)
    const urgent = point.highlight ? 0 : isLast ? 1 : isEnd ? 2 : 3
    return wanted ? [{ moment, point, urgent, isFirst, isLast }] : []
  })
}
