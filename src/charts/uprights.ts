import { at, ticks } from './axis.ts'
import type { PaintName } from './paint.ts'
import { type Bar, type Box, boxOf, type Label, type Line, type Scale, type Shape } from './picture.ts'
import type { CategorySeries, Width } from './series.ts'
import type { Stack } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { wrapped } from './wrapped.ts'

/** The room that an axis takes over a panel, and a reference line's label under it. */
export const axisRoom = 24
export const referenceRoom = (series: CategorySeries, width: Width): number =>
  series.reference === undefined
    ? 0
    : referenceLines(series.reference.label, width).length * typeSize[width].small * 1.25 + 6

const referenceLines = (label: string, width: Width) => wrapped(label, widths[width], typeSize[width].small)

interface Uprights {
  readonly series: CategorySeries
  readonly stack: Stack
  readonly scale: Scale
  readonly width: Width
  /** What the lines stop short of: every label of the chart, and dots that one could see through. */
  readonly around: readonly Box[]
  /** Whether there are numbers over the lines; or the places of the lines, with their words. */
  readonly axis: boolean | ReturnType<typeof ticks>
}

/**
 * The upright lines of a chart, with their words: `under` its marks an axis with numbers or its zero; `over` them its reference line.
 * That line lies on paper of its own where it crosses `bars`, which would else hide on which side of it they end, and stops short of
 * texts `onBars` too.
 */
export function uprights(
  { series, stack, scale, width, around, axis }: Uprights,
  bars: readonly Bar[] = [],
  onBars: readonly Box[] = [],
): { readonly under: readonly Shape[]; readonly over: readonly Shape[] } {
  const [low, high] = scale.domain
  const marks = axis === true ? ticks(scale.domain, width === 'wide' ? 5 : 3) : axis || []
  const numbers = axis ? stack.panels.flatMap(({ over }) => axisLabels(marks, series.unit, scale, width, over)) : []
  const words = referenceLabels(series, stack, scale, width)
  const texts = [...around, ...words.map(boxOf)].sort((a, b) => a.top - b.top)
  const lines = (value: number, paint: PaintName, thickness: number, boxes: readonly Box[], under = 0) =>
    stack.panels.flatMap(({ top, bottom }) => {
      const x = at(scale, value)
      const met = boxes.filter(({ left, right }) => left - 3 < x && x < right + 3)
      return uncovered(top, bottom + under, met).map(
        ([y1, y2]): Line => ({
          shape: 'line',
          paint,
          x1: value,
          x2: value,
          y1,
          y2,
          thickness,
          dashed: paint === 'reference',
        }),
      )
    })
  const reference =
    series.reference === undefined ? [] : lines(series.reference.value, 'reference', 1.5, [...texts, ...onBars], 4)
  return {
    under: [
      ...marks.filter(({ value }) => value !== 0).flatMap(({ value }) => lines(value, 'hair', 1, texts)),
      ...(low <= 0 && high >= 0 ? lines(0, 'rule', 1, texts) : []),
      ...numbers,
    ],
    over: [...halos(reference, bars, scale), ...reference, ...words],
  }
}

const paper = 4.5

/** Paper under the parts of a line that lie on bars, or so near to the end of one that the two would run together. */
function halos(reference: readonly Line[], bars: readonly Bar[], scale: Scale): readonly Line[] {
  return reference.flatMap((line) =>
    bars.flatMap((bar) => {
      const ends = [at(scale, bar.x1), at(scale, bar.x2)]
      const x = at(scale, line.x1)
      const [y1, y2] = [Math.max(line.y1, bar.y1), Math.min(line.y2, bar.y2)]
      const near = Math.min(...ends) - paper < x && x < Math.max(...ends) + paper
      return near && y1 < y2 ? [{ ...line, paint: 'halo' as const, y1, y2, thickness: paper, dashed: false }] : []
    }),
  )
}

/** The parts of an upright from `top` to `bottom` that no box covers. */
export function uncovered(
  top: number,
  bottom: number,
  boxes: readonly Pick<Box, 'top' | 'bottom'>[],
): [number, number][] {
  const parts: [number, number][] = []
  let from = top
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    if (box.bottom <= from || box.top >= bottom) continue
    if (box.top > from + 1) parts.push([from, box.top])
    from = Math.max(from, box.bottom)
  }
  if (bottom > from + 1) parts.push([from, bottom])
  return parts
}

function axisLabels(marks: ReturnType<typeof ticks>, unit: string, scale: Scale, width: Width, y: number): Label[] {
  const size = typeSize[width].small
  const labels: Label[] = []
  let free = widths[width]
  for (const [index, { value, text }] of [...marks.entries()].reverse()) {
    // The unit is said once, behind the last number, as in “75  100%”.
    const line = index === marks.length - 1 ? text + unit : text
    const half = textWidth(line, size) / 2
    const x = Math.min(Math.max(at(scale, value), half), widths[width] - half)
    if (x + half > free) continue
    free = x - half - 8
    labels.unshift({ shape: 'label', paint: 'soft', x, y, lines: [line], anchor: 'middle', size, weight: 'normal' })
  }
  return labels
}

function referenceLabels({ reference }: CategorySeries, stack: Stack, scale: Scale, width: Width): Label[] {
  if (reference === undefined) return []
  const size = typeSize[width].small
  const lines = referenceLines(reference.label, width)
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2
  const x = Math.min(Math.max(at(scale, reference.value), half), widths[width] - half)
  return stack.panels.map(({ bottom }) => ({
    shape: 'label',
    paint: 'ink',
    x,
    y: bottom + 6 + (lines.length * size * 1.25) / 2,
    lines,
    anchor: 'middle',
    size,
    weight: 'normal',
  }))
}
