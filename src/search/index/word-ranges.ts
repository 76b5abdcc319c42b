import { inByteOrder } from './in-byte-order.ts'

/** From the first and last words of each file of words: the shortest beginnings that tell a file's words from its neighbours'. */
export function wordRanges(
  ends: readonly (readonly [first: string, last: string])[],
): readonly (readonly [string, string])[] {
  const ranges = ends.map(([first, last]) => ({ from: first, to: last }))
  for (const [place, next] of ranges.entries()) {
    const range = ranges[place - 1]
    if (range === undefined) continue
    const [before, after] = [[...range.to], [...next.from]]
    const same = before.findIndex((letter, at) => letter !== after[at])
    const length = (same === -1 ? before.length : same) + 1
    const to = before.slice(0, length).join('')
    // A range that would end before it begins keeps its last word.
    if (inByteOrder(to, range.from) >= 0) range.to = to
    next.from = after.slice(0, length).join('')
  }
  return ranges.map(({ from, to }) => [from, to])
}
