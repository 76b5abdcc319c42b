import { at, type Beside, fitted, type ticks } from './axis.ts'
import { gapWords } from './gap-words.ts'
import type { PaintName } from './paint.ts'
import { type Bar, blockHeight, boxOf, type Label, label, type Picture, type Scale } from './picture.ts'
import type { Category, CategorySeries, Mark, Width } from './series.ts'
import { nothing, sides, stacked } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'
import { wrapped } from './wrapped.ts'

/** How the parts of a row are coloured, where they begin, and the axis. */
export interface Parts {
  readonly domain: readonly [number, number]
  /** The number at which a row's first part begins. */
  readonly start: (category: Category) => number
  /** A part's colour and that of the text on it. */
  readonly paints: readonly { readonly fill: PaintName; readonly text: PaintName }[]
  readonly axis: ReturnType<typeof ticks>
}

const thickness = { wide: 26, narrow: 24 }
/** Paper between neighbours, half of it at each: their colours need not differ by 3:1 where paper is between them. */
const apart = 1.5
const air = 4
const toTotal = 7
const underBar = 3

/** A part's size; nothing is drawn of a gap, nor of a number below zero, which can't be a part. */
export const sizeOf = (mark: Mark | undefined): number => Math.max(0, mark?.value ?? 0)
export const wholeOf = ({ marks }: Category): number => marks.reduce((sum, mark) => sum + sizeOf(mark), 0)

/**
 * One bar per category, made of its marks end to end. A number stands on its part where it fits, else with its part's name in a line
 * under the bar, as words for gaps do.
 */
export function parted(series: CategorySeries, width: Width, parts: Parts): Picture {
  if (series.categories.length === 0) return nothing(width)
  const { small: size } = typeSize[width]
  const axis = series.labels === 'none'
  const half = thickness[width] / 2
  const room = { up: half + 2, over: axis ? axisRoom : 0, under: referenceRoom(series, width) }
  const { left, right } = sides(series.categories, width)
  const scale = fitted(
    parts.domain,
    series.categories.map((category) => besideTotal(category, parts, size)),
    left,
    right,
  )
  const rest = new Map(
    series.categories.map((category) => [category, wrapped(restOf(category, series, scale, size), right - left, size)]),
  )
  const restHeight = (category: Category) => blockHeight(rest.get(category) ?? [], size)
  const down = (category: Category) => {
    const height = restHeight(category)
    if (nothingOn(category)) return Math.max(half, height - half)
    return height === 0 ? half : half + underBar + height
  }
  const stack = stacked(series, width, { ...room, down })
  const rows = stack.rows.map(({ category, middle }) => {
    const under = rest.get(category) ?? []
    const height = restHeight(category)
    const y = nothingOn(category) ? middle + Math.max(0, height / 2 - half) : middle + half + underBar + height / 2
    const widest = Math.max(0, ...under.map((line) => textWidth(line, size)))
    const x = Math.max(left, Math.min(at(scale, parts.start(category)), right - widest))
    return {
      ...partsOf(category, series, parts, scale, middle, half, size),
      under: under.length === 0 ? [] : [label(under, x, y, { size, paint: 'gap' })],
    }
  })
  const labels = [...stack.labels, ...rows.flatMap(({ under, total }) => [...under, ...total])]
  const inside = rows.flatMap((row) => row.texts)
  const bars = rows.flatMap((row) => row.bars).toSorted((a, b) => order(parts, a.paint) - order(parts, b.paint))
  const lines = uprights(
    { series, stack, scale, width, around: labels.map(boxOf), axis: axis && parts.axis },
    bars,
    inside.map(boxOf),
  )
  return {
    width: widths[width],
    height: stack.height,
    scale,
    shapes: [...lines.under, ...bars, ...lines.over, ...inside, ...labels],
    legend: series.names.map((text, index) => ({ className: parts.paints[index]?.fill ?? 'part-1', text })),
  }
}

const order = ({ paints }: Parts, paint: PaintName) => paints.findIndex(({ fill }) => fill === paint)
/** Whether words can stand in the bar’s place. */
const nothingOn = (category: Category) => wholeOf(category) === 0 && totalText(category) === ''
/** The whole as it is printed, which is not what the parts come to where one is a gap. */
const totalText = ({ total }: Category) =>
  total === undefined ? '' : total.value === null && total.text === '' ? 'no total' : `total ${total.text}`

function besideTotal(category: Category, { start }: Parts, size: number): Beside {
  const text = totalText(category)
  const after = text === '' ? 0 : toTotal + textWidth(text, size, 'bold')
  return { value: start(category) + wholeOf(category), before: 0, after }
}

const perUnit = (scale: Scale) => at(scale, 1) - at(scale, 0)
const fits = (mark: Mark, scale: Scale, size: number) =>
  textWidth(mark.text, size) + 2 * (air + apart) <= sizeOf(mark) * perUnit(scale)

/** “Joint: 0; Not stated: [c]”: what finds no room on its part, and every gap. */
function restOf({ marks }: Category, { names, labels }: CategorySeries, scale: Scale, size: number): string {
  const left = names.flatMap((name, index) => {
    const mark = marks[index]
    if (mark?.value == null) return [`${name}: ${gapWords(mark)}`]
    return labels === 'none' || fits(mark, scale, size) ? [] : [`${name}: ${mark.text}`]
  })
  return left.join('; ')
}

function partsOf(
  category: Category,
  { labels }: CategorySeries,
  { start, paints }: Parts,
  scale: Scale,
  middle: number,
  half: number,
  size: number,
) {
  const bars: Bar[] = []
  const texts: Label[] = []
  const drawn = category.marks.map((mark, index) => ({ mark, index })).filter(({ mark }) => sizeOf(mark) > 0)
  let from = start(category)
  for (const [place, { mark, index }] of drawn.entries()) {
    const to = from + sizeOf(mark)
    const paint = paints[index]
    // A sliver keeps half of its width.
    const inset = Math.min(apart / perUnit(scale), sizeOf(mark) / 4)
    const x1 = place === 0 ? from : from + inset
    const x2 = place === drawn.length - 1 ? to : to - inset
    if (paint !== undefined) {
      bars.push({ shape: 'bar', paint: paint.fill, x1, x2, y1: middle - half, y2: middle + half })
      if (labels !== 'none' && fits(mark, scale, size))
        texts.push(label(mark.text, at(scale, (from + to) / 2), middle, { size, paint: paint.text, anchor: 'middle' }))
    }
    from = to
  }
  const words = labels === 'none' ? '' : totalText(category)
  const total = words === '' ? [] : [label(words, at(scale, from) + toTotal, middle, { size, weight: 'bold' })]
  return { bars, texts, total }
}
