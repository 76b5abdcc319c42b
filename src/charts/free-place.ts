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
    let met = 0
    for (const line of lines) if (meets(line, box) && ++met >= fewest) break
    if (met >= fewest) continue
    best = candidate
    fewest = met
    if (met === 0) break
  }
  return best
}

const within = (box: Box, { left, right, top, bottom }: Box) =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom

/** Whether a straight line goes through a box (Liang and Barsky’s clipping); most are told to be far from it at once. */
export function meets([[x1, y1], [x2, y2]]: Segment, { left, right, top, bottom }: Box): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false
  // Where the line lies within the box across, as shares of its length; then of these, where it does so down.
  const [enters, leaves] = x1 === x2 ? [0, 1] : within0to1((left - x1) / (x2 - x1), (right - x1) / (x2 - x1))
  if (y1 === y2) return enters <= leaves
  const [from, to] = within0to1((top - y1) / (y2 - y1), (bottom - y1) / (y2 - y1))
  return Math.max(enters, from) <= Math.min(leaves, to)
}

const within0to1 = (one: number, other: number): readonly [number, number] =>
  one < other ? [Math.max(0, one), Math.min(1, other)] : [Math.max(0, other), Math.min(1, one)]
