import { blockHeight, boxOf, type Label } from './picture.ts'

/** A label that belongs to a point may stand at most this far above or below it. */
const astray = 14

/**
 * Labels beside the ends of lines, moved apart so that none covers another; null where one would have to leave its line's end, or
 * the room between `top` and `bottom`.
 */
export function endLabels(labels: readonly Label[], top: number, bottom: number): readonly Label[] | null {
  const sorted = labels.toSorted((one, other) => one.y - other.y)
  const heights = sorted.map(({ lines, size }) => blockHeight(lines, size))
  const ys = sorted.map(({ y }) => y)
  // Neighbours push each other away by half of what they lack, until all have room.
  for (let round = 0; round < 40; round++) {
    for (let index = 1; index < ys.length; index++) {
      const needed = ((heights[index - 1] ?? 0) + (heights[index] ?? 0)) / 2
      const lacks = needed - ((ys[index] ?? 0) - (ys[index - 1] ?? 0))
      if (lacks <= 0) continue
      ys[index - 1] = (ys[index - 1] ?? 0) - lacks / 2
      ys[index] = (ys[index] ?? 0) + lacks / 2
    }
  }
  const [under, over] = [ys.at(-1) ?? bottom, ys[0] ?? top]
  const low = Math.max(0, under + (heights.at(-1) ?? 0) / 2 - bottom)
  const high = Math.max(0, top - over + (heights[0] ?? 0) / 2)
  for (const index of ys.keys()) ys[index] = (ys[index] ?? 0) - low + high
  const placed = sorted.map((label, index) => ({ ...label, y: ys[index] ?? label.y }))
  const boxes = placed.map(boxOf)
  const sound = placed.every(({ y }, index) => {
    const box = boxes[index]
    const above = boxes[index - 1]
    const apart = above === undefined || box === undefined || above.bottom <= box.top + 0.5
    return apart && Math.abs(y - (sorted[index]?.y ?? y)) <= astray
  })
  const inside = boxes.every((box) => box.top >= top - 0.5 && box.bottom <= bottom + 0.5)
  return sound && inside ? placed : null
}
