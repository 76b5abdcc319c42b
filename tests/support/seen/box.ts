import type { Box } from './seen-page.ts'

/** Whether two boxes share an area, when each is made smaller by `slack` on every side. */
export const overlap = (a: Box, b: Box, slack = 0): boolean =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack

/** Whether a box lies within another, or leaves it by no more than `slack`. */
export const inside = (a: Box, b: Box, slack = 0): boolean =>
  a.left >= b.left - slack && a.right <= b.right + slack && a.top >= b.top - slack && a.bottom <= b.bottom + slack

export const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

/** Whether a straight line from one point to another meets a box. */
export function meets([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: Box): boolean {
  let [from, to] = [0, 1]
  const sides = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
  }
  return from <= to
}
