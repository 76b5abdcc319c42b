import { byPaint } from './by-paint.ts'
import type { Line } from './picture.ts'
import type { Mark } from './series.ts'

const cap = 5
const thickness = { halo: 5, whisker: 1.75 }

/**
 * A mark's interval as a thin line with a cap at each end, on a line of paper that keeps it apart from the bar under it; none where
 * an end is missing.
 */
export function whisker(mark: Mark | undefined, y: number): readonly Line[] {
  const [low, high] = [mark?.interval?.low.value, mark?.interval?.high.value]
  if (low == null || high == null) return []
  return (['halo', 'whisker'] as const).flatMap((paint) => {
    const line = (x1: number, x2: number, half: number): Line => ({
      shape: 'line',
      paint,
      x1,
      x2,
      y1: y - half,
      y2: y + half,
      thickness: thickness[paint],
    })
    return [line(low, high, 0), line(low, low, cap), line(high, high, cap)]
  })
}

/** Halos first, so that none covers a whisker. */
export const whiskersInOrder = (lines: readonly Line[]): readonly Line[] => byPaint(lines)
