import { at, type Beside, domainOf, fitted } from './axis.ts'
import { byPaint } from './by-paint.ts'
import { chart } from './chart.ts'
import { numberOrGap, spanOrGap } from './gap-words.ts'
import { type Box, boxOf, type Dot, type Label, type Line, label, type Picture, type Scale } from './picture.ts'
import { printedLabels } from './printed-labels.ts'
import type { Category, CategorySeries, Mark } from './series.ts'
import { nothing, stacked } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'
import { withinSentence } from './within-sentence.ts'

const toText = 13
const radius = 7

/**
 * Before (a hollow dot) and after (a full one) on one row per category, joined by a line. A slope graph with two axes
 * would set 20 areas on top of one another and has no room for names at 288 units; rows keep each name beside its own
 * change, in an order that can be read down, and a missing after is a lone dot with words beside it.
 */
export const slope = chart<CategorySeries>((series, width) => {
  if (series.categories.length === 0) return nothing(width)
  const { small } = typeSize[width]
  const under = referenceRoom(series, width)
  const stack = stacked(series, width, { up: 9, down: 9, over: axisRoom, under })
  const texts = series.categories.flatMap((category) => besides(category, small))
  const scale = fitted(domainOf(series), texts, stack.left, stack.right)
  const rows = stack.rows.map(({ category, middle }) => row(category, scale, middle, small))
  const labels = [
    ...stack.labels,
    ...printedLabels(
      series,
      rows.flatMap((drawn) => drawn.labels),
    ),
  ]
  const lines = rows.flatMap((drawn) => drawn.lines)
  const dots = rows.flatMap((drawn) => drawn.dots)
  const around = [...labels.map(boxOf), ...dots.filter(hollow).map((dot) => boxOfDot(dot, scale))]
  const upright = uprights({ series, stack, scale, width, around, axis: true })
  return {
    width: widths[width],
    height: stack.height,
    scale,
    shapes: [
      ...upright.under,
      ...upright.over,
      ...byPaint(lines),
      ...dots.filter(hollow),
      ...dots.filter((dot) => !hollow(dot)),
      ...labels,
    ],
    legend: legend(series.names, lines),
  }
})

function legend([before = '', after = '']: readonly string[], lines: readonly Line[]): Picture['legend'] {
  return [
    { className: 'stroke-1', text: before },
    { className: 'fill-1 circle', text: after },
    ...(lines.some(falls)
      ? [{ className: 'stroke-4 line' as const, text: `${after} lower than ${withinSentence(before)}` }]
      : []),
  ]
}

const falls = ({ paint }: Line) => paint === 'stroke-4'

function besides({ marks: [before, after] }: Category, size: number): Beside[] {
  const room = (mark: Mark | undefined) => toText + textWidth(numberOrGap(mark), size, 'bold')
  const [left, right] = (after?.value ?? Infinity) < (before?.value ?? -Infinity) ? [after, before] : [before, after]
  const values = [left?.value, right?.value].flatMap((value) => value ?? [])
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    { value: first, before: room(left), after: radius },
    { value: last, before: radius, after: room(right) },
  ]
}

function row({ marks: [before, after] }: Category, scale: Scale, y: number, size: number) {
  const from = before?.value ?? null
  const to = after?.value ?? null
  // Equal or nearly so: the full dot is drawn small, within the hollow one.
  const small = from !== null && to !== null && within(5, from, to, scale)
  const dots: Dot[] = [
    ...(from === null ? [] : [{ shape: 'dot', paint: 'stroke-1', x: from, y } as const]),
    ...(to === null ? [] : [{ shape: 'dot', paint: 'fill-1', x: to, y, small } as const]),
  ]
  if (from === null && to === null) {
    const words = label(spanOrGap(before, after), scale.range[0] + toText, y, { size, paint: 'gap' })
    return { lines: [], dots, labels: [words] }
  }
  const fall = from !== null && to !== null && to < from
  const left = fall || from === null ? to : from
  const right = fall || to === null ? from : to
  const text = (mark: Mark | undefined, weight: Label['weight'], toLeft: boolean) => {
    const missing = mark?.value == null
    const x = at(scale, (toLeft ? left : right) ?? 0) + (toLeft ? -toText : toText)
    return label(numberOrGap(mark), x, y, {
      size,
      paint: missing ? 'gap' : 'ink',
      anchor: toLeft ? 'end' : 'start',
      weight: missing ? 'normal' : weight,
    })
  }
  return { lines: joined(from, to, scale, y), dots, labels: [text(before, 'normal', !fall), text(after, 'bold', fall)] }
}

const perUnit = (scale: Scale) => at(scale, 1) - at(scale, 0)
const within = (distance: number, from: number, to: number, scale: Scale) =>
  Math.abs(to - from) * perUnit(scale) <= distance
const hollow = ({ paint }: Dot) => paint === 'stroke-1'

function boxOfDot({ x, y }: Dot, scale: Scale): Box {
  const middle = at(scale, x)
  return { left: middle - radius, right: middle + radius, top: y - radius, bottom: y + radius }
}

/** The line between two dots, whose round end stops short of the hollow one's rim; none where there is no room for it. */
function joined(from: number | null, to: number | null, scale: Scale, y: number): Line[] {
  if (from === null || to === null || within(radius * 2 + 4, from, to, scale)) return []
  const rim = (Math.sign(to - from) * (radius + 3.5)) / perUnit(scale)
  return [
    { shape: 'line', paint: to < from ? 'stroke-4' : 'stroke-2', x1: from + rim, x2: to, y1: y, y2: y, thickness: 4 },
  ]
}
