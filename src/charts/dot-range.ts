import { at, type Beside, domainOf, fitted } from './axis.ts'
import { chart } from './chart.ts'
import { gapWords, spanOrGap } from './gap-words.ts'
import { boxOf, type Dot, type Label, type Line, label, lineHeight, type Scale } from './picture.ts'
import { printedLabels } from './printed-labels.ts'
import type { Category, CategorySeries, Mark } from './series.ts'
import { nothing, stacked } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'
import { withinSentence } from './within-sentence.ts'

const toText = 9
const toRangeGap = 12
/** From a dot's middle up to that of its number. */
const lift = 17
const rangeThickness = 7

/** A dot with its number above it, on a line from the lowest to the highest with a number at each end. */
export const dotRange = chart<CategorySeries>((series, width) => {
  if (series.categories.length === 0) return nothing(width)
  const { small } = typeSize[width]
  const under = referenceRoom(series, width)
  const stack = stacked(series, width, { up: lift + (small * lineHeight) / 2, down: 7, over: axisRoom, under })
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
  const upright = uprights({ series, stack, scale, width, around: labels.map(boxOf), axis: true })
  const [value = '', low = '', high = ''] = series.names
  return {
    width: widths[width],
    height: stack.height,
    scale,
    shapes: [
      ...upright.under,
      ...upright.over,
      ...rows.flatMap(({ lines }) => lines),
      ...rows.flatMap(({ dots }) => dots),
      ...labels,
    ],
    legend: [
      { className: 'fill-1 circle', text: value },
      { className: 'stroke-2 line', text: `${low} to ${withinSentence(high)}` },
    ],
  }
})

function besides({ marks: [mark, low, high] }: Category, size: number): Beside[] {
  const width = (text: string) => textWidth(text, size)
  const numbered = (mark: Mark | undefined, before: number, after: number): Beside[] =>
    mark?.value == null ? [] : [{ value: mark.value, before, after }]
  const half = textWidth(mark?.text ?? '', size, 'bold') / 2
  const complete = low?.value != null && high?.value != null
  const beside = complete ? 0 : toRangeGap + width(rangeGap(low, high))
  return [
    ...numbered(low, toText + width(low?.text ?? ''), rangeThickness / 2),
    ...numbered(high, rangeThickness / 2, toText + width(high?.text ?? '')),
    ...numbered(mark, half, Math.max(half, beside)),
  ]
}

function row({ marks: [mark, low, high] }: Category, scale: Scale, y: number, size: number) {
  const lines: Line[] = []
  const dots: Dot[] = []
  const labels: Label[] = []
  const value = mark?.value ?? null
  if (value !== null && mark !== undefined) {
    dots.push({ shape: 'dot', paint: 'fill-1', x: value, y })
    labels.push(label(mark.text, at(scale, value), y - lift, { size, weight: 'bold', anchor: 'middle' }))
  }
  const ends = low?.value == null || high?.value == null ? null : { from: low.value, to: high.value }
  if (ends !== null) {
    lines.push({
      shape: 'line',
      paint: 'stroke-2',
      x1: ends.from,
      x2: ends.to,
      y1: y,
      y2: y,
      thickness: rangeThickness,
    })
    labels.push(
      label(low?.text ?? '', at(scale, ends.from) - toText, y, { size, paint: 'soft', anchor: 'end' }),
      label(high?.text ?? '', at(scale, ends.to) + toText, y, { size, paint: 'soft' }),
    )
  }
  if (value === null) {
    const [x, up] =
      ends === null ? [scale.range[0] + toText, 0] : [(at(scale, ends.from) + at(scale, ends.to)) / 2, lift]
    const words = ends === null ? rowGap(mark, low, high) : gapWords(mark)
    labels.push(label(words, x, y - up, { size, paint: 'gap', anchor: ends === null ? 'start' : 'middle' }))
  } else if (ends === null) {
    labels.push(label(rangeGap(low, high), at(scale, value) + toRangeGap, y, { size, paint: 'gap' }))
  }
  return { lines, dots, labels }
}

/** The words for a range of which an end is missing; an end that there is, is still printed. */
const rangeGap = (low: Mark | undefined, high: Mark | undefined): string =>
  low?.text || high?.text ? spanOrGap(low, high) : 'no range'

/** The words for a row of which nothing can be drawn, with what there is of its range. */
function rowGap(mark: Mark | undefined, low: Mark | undefined, high: Mark | undefined): string {
  const [words, range] = [gapWords(mark), spanOrGap(low, high)]
  return words === range ? words : `${words}; ${range}`
}
