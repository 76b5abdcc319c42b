import { at, type Beside, domainOf } from './axis.ts'
import { numberOrGap } from './gap-words.ts'
import type { PaintName } from './paint.ts'
import { type Bar, type Label, label, type Scale } from './picture.ts'
import type { CategorySeries, Mark } from './series.ts'
import { textWidth } from './text-width.ts'
import { whisker } from './whisker.ts'

const toText = 7

/** A bar from zero is honest only where zero is on the axis. */
export function domainFromZero(series: CategorySeries): readonly [number, number] {
  const [low, high] = domainOf(series)
  return [Math.min(0, low), Math.max(0, high)]
}

/** The room that a bar's number needs beyond its end. */
export function besideBar(mark: Mark | undefined, size: number): Beside {
  const value = farEnd(mark)
  const room = toText + textWidth(numberOrGap(mark), size, 'bold')
  return value < 0 ? { value, before: room, after: 0 } : { value, before: 0, after: room }
}

/** Where the number of a bar stands: beyond its end, and beyond that of its whisker if it has one, which needs both its ends. */
function farEnd(mark: Mark | undefined): number {
  const value = mark?.value ?? 0
  const [low, high] = [mark?.interval?.low.value, mark?.interval?.high.value]
  const ends = low == null || high == null ? [value] : [value, low, high]
  return value < 0 ? Math.min(...ends) : Math.max(...ends)
}

/** A bar from zero, unless there is no number or nothing to draw, its number at its end, and the whisker of its interval. */
export function barRow(
  mark: Mark | undefined,
  scale: Scale,
  middle: number,
  thickness: number,
  size: number,
  paint: PaintName,
) {
  const value = mark?.value ?? null
  const negative = value !== null && value < 0
  const bars: Bar[] =
    value === null || value === 0
      ? []
      : [{ shape: 'bar', paint, x1: 0, x2: value, y1: middle - thickness / 2, y2: middle + thickness / 2 }]
  const text: Label = label(numberOrGap(mark), at(scale, farEnd(mark)) + (negative ? -toText : toText), middle, {
    size,
    paint: value === null ? 'gap' : 'ink',
    anchor: negative ? 'end' : 'start',
    weight: value === null ? 'normal' : 'bold',
  })
  return { bars, text, whiskers: value === null ? [] : whisker(mark, middle) }
}
