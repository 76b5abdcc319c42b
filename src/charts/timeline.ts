import { day, earliestDay, latestDay } from '../format/day.ts'
import { at, type Beside, fitted } from './axis.ts'
import { byPaint } from './by-paint.ts'
import { calendarTicks, dayNumber } from './calendar.ts'
import { chart } from './chart.ts'
import { seriesNumber } from './paint.ts'
import { boxOf, type Dot, type Label, type Line, label, lineHeight, type Scale } from './picture.ts'
import type { CategorySeries, Chronology, Span, Width } from './series.ts'
import { nothing, type Stack, stacked } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'

const radius = 7
const toText = 12
/** What is drawn around a dot's middle: itself and its rim. */
const rim = radius + 1
/** From a mark's middle up to that of its date, where the date stands above it. */
const lift = 18
const thickness = 5

/**
 * What happened when: a table of dates leaves the reader to reckon how long and what came first, a timeline shows it. There is
 * one row per event under its lane's name, so that names never meet however close the days are; a day is a dot, a spell of time a
 * line that ends in a dot, and a date that is known only by month or year a line as long as that. Dates stand beside
 * the marks, above them where there is no room.
 */
export const timeline = chart<Chronology>((chronology, width) => {
  if (chronology.spans.length === 0) return nothing(width)
  const beside = width === 'wide' ? laidOut(chronology, width, false) : undefined
  const { stack, series, scale, domain, rows, undated } =
    beside !== undefined && fits(beside) ? beside : laidOut(chronology, width, true)
  const labels = [...stack.labels, ...rows.map((row) => row.label), ...undated]
  const axis = calendarTicks(domain, ticks[width])
  const upright = uprights({ series, stack, scale, width, around: labels.map(boxOf), axis })
  return {
    width: widths[width],
    height: stack.height,
    scale,
    shapes: [
      ...upright.under,
      ...upright.over,
      ...byPaint(rows.flatMap(({ lines }) => lines)),
      ...byPaint(rows.flatMap(({ dots }) => dots)),
      ...labels,
    ],
    legend: [],
  }
})

/** Where everything stands, with the dates beside the marks or above them. */
function laidOut(chronology: Chronology, width: Width, above: boolean) {
  const { spans } = chronology
  const { small } = typeSize[width]
  const series = categoriesOf(chronology)
  const up = above ? lift + (small * lineHeight) / 2 : radius + 2
  const stack = stacked(series, width, { up, down: radius + 2, over: axisRoom, under: referenceRoom(series, width) })
  const domain = domainOf(chronology)
  const lanes = [...new Set(spans.map(({ lane }) => lane))]
  const drawn = spans.map((span) => ({ ...placed(span, domain), lane: seriesNumber(lanes.indexOf(span.lane)) }))
  const texts = drawn.flatMap((mark) => besides(mark, above ? 0 : textWidth(mark.text, small)))
  const scale = fitted(domain, texts, stack.left, stack.right)
  const middles = new Map(stack.rows.map(({ category, middle }) => [category, middle]))
  const rows = drawn.map((mark, index) => {
    const y = middles.get(series.categories[index] ?? noRow) ?? 0
    const date = above ? dateAbove(mark, y, scale, stack, small) : dateBeside(mark, y, scale, small)
    return { ...marksOf(mark, y, scale), label: date }
  })
  const undated = (chronology.undated ?? []).map(({ text }, index) => {
    const y = middles.get(series.categories[spans.length + index] ?? noRow) ?? 0
    return label(text, stack.left, y, { size: small, paint: 'gap' })
  })
  return { stack, series, scale, domain, rows, undated }
}

/** True where every date has its room beside its mark. */
const fits = ({ stack, rows }: ReturnType<typeof laidOut>) =>
  rows.map(({ label }) => boxOf(label)).every(({ left, right }) => left >= stack.left && right <= stack.right)

const ticks: Readonly<Record<Width, number>> = { wide: 5, narrow: 3 }
const noRow = { label: '', marks: [] }

/** A span as a row of a stack: its lane is the group under whose name it stands. */
const categoriesOf = ({ spans, undated = [], reference }: Chronology): CategorySeries => ({
  categories: [...spans, ...undated].map((row) => ({
    label: row.label,
    marks: [],
    ...(row.lane !== undefined && { group: row.lane }),
    ...('highlight' in row && row.highlight && { highlight: true }),
  })),
  names: [],
  unit: '',
  ...(reference !== undefined && {
    reference: { value: dayNumber(latestDay(reference.date)), label: reference.label },
  }),
})

function domainOf({ spans, reference }: Chronology): readonly [number, number] {
  const line = reference === undefined ? [] : [dayNumber(latestDay(reference.date))]
  const low = Math.min(...line, ...spans.map(({ from }) => dayNumber(earliestDay(from))))
  const high = Math.max(...line, ...spans.map(({ from, to = from }) => dayNumber(latestDay(to))))
  return low === high ? [low, low + 1] : [low, high]
}

interface Placed {
  readonly from: number
  readonly to: number
  /** A spell of time, which ends in a dot; else a day, or a month or year within which something happened. */
  readonly isSpell: boolean
  /** The date in words. */
  readonly text: string
  /** True where the words stand after the mark: it lies in the first half. */
  readonly after: boolean
}

function placed({ from, to }: Span, [low, high]: readonly [number, number]): Placed {
  const first = dayNumber(earliestDay(from))
  const last = dayNumber(latestDay(to ?? from))
  const middle = (low + high) / 2
  const text = to === undefined ? day(from) : `${day(from)} to ${day(to)}`
  return { from: first, to: last, isSpell: to !== undefined, text, after: first <= middle }
}

function besides({ from, to, after }: Placed, room: number): readonly Beside[] {
  const text = room === 0 ? rim : toText + room
  return [
    { value: from, before: after ? rim : text, after: rim },
    { value: to, before: rim, after: after ? text : rim },
  ]
}

function marksOf({ from, to, isSpell, lane }: Placed & { lane: 1 | 2 | 3 | 4 }, y: number, scale: Scale) {
  const isLong = at(scale, to) - at(scale, from) > radius * (isSpell ? 1 : 2)
  const line: Line = { shape: 'line', paint: `stroke-${lane}`, x1: from, x2: to, y1: y, y2: y, thickness }
  const dot: Dot = { shape: 'dot', paint: `fill-${lane}`, x: isSpell ? to : (from + to) / 2, y }
  return { lines: isLong ? [line] : [], dots: isSpell || !isLong ? [dot] : [] }
}

function dateBeside({ from, to, text, after }: Placed, y: number, scale: Scale, size: number): Label {
  const x = after ? at(scale, to) + toText : at(scale, from) - toText
  return label(text, x, y, { size, paint: 'soft', anchor: after ? 'start' : 'end' })
}

function dateAbove({ from, to, text }: Placed, y: number, scale: Scale, { left, right }: Stack, size: number): Label {
  const half = textWidth(text, size) / 2
  const x = Math.min(Math.max((at(scale, from) + at(scale, to)) / 2, left + half), right - half)
  return label(text, x, y - lift, { size, paint: 'soft', anchor: 'middle' })
}
