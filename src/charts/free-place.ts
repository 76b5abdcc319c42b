import { type Box, boxOf, type Label } from './picture.ts'

/** A straight part of a line, in user units. */
export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]]

/** True where two boxes have more than a hair in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1

/**
 * Of several labels that say the same in different places, the one that stands within the bounds, on no other text and on as few
 * lines as may be; the first of equals. Undefined where none has room.
 */
export function freePlace(
  candidates: readonly Label[],
  bounds: Box,
  taken: readonly Box[],
  lines: readonly Segment[],
): Label | undefined {
  let best: Label | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const box = boxOf(candidate)
    if (!within(box, bounds) || taken.some((other) => overlap(box, other))) continue
    const met = lines.filter((line) => meets(line, box)).length
    if (met >= fewest) continue
    best = candidate
    fewest = met
    if (met === 0) break
  }
  return best
}

const within = (box: Box, { left, right, top, bottom }: Box) =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom

/** Whether a straight line goes through a box (Liang and Barsky’s clipping). */
export function meets([[x1, y1], [x2, y2]]: Segment, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / step
    if (step < 0) from = Math.max(from, share)
    else to = Math.min(to, share)
  }
  return from <= to
}
