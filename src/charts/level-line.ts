import { freePlace, type Segment } from './free-place.ts'
import { type Box, blockHeight, type Label, type Line, label } from './picture.ts'
import type { TimeSeries } from './series.ts'
import { wrapped } from './wrapped.ts'

interface LevelRoom {
  readonly plot: { readonly left: number; readonly right: number }
  readonly y: (value: number) => number
  readonly size: number
  readonly bounds: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Segment[]
}

/** A reference, such as a target, as a dashed line through the plot, with its words over or under it where fewest lines run. */
export function levelLine(
  { reference }: TimeSeries,
  { plot, y, size, bounds, taken, lines }: LevelRoom,
): { line: Omit<Line, 'x1' | 'x2'> | undefined; labels: readonly Label[] } {
  if (reference === undefined) return { line: undefined, labels: [] }
  const level = y(reference.value)
  const words = wrapped(reference.label, (plot.right - plot.left) * 0.9, size)
  const off = blockHeight(words, size) / 2 + 2
  const candidates = [level - off, level + off].flatMap((middle) => [
    label(words, plot.left + 4, middle, { size }),
    label(words, plot.right - 4, middle, { size, anchor: 'end' }),
  ])
  const within = { ...bounds, bottom: bounds.bottom - 1 }
  const free = freePlace(candidates, within, taken, lines) ?? freePlace(candidates, bounds, [], [])
  const line = { shape: 'line', paint: 'reference', y1: level, y2: level, thickness: 1.5, dashed: true } as const
  return { line, labels: free === undefined ? [] : [free] }
}
