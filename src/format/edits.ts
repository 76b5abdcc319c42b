/**
 * How many letters have to be put in, taken out, changed, or swapped with their neighbour to make one text of the other (the
 * Damerau–Levenshtein distance in which no letter is changed twice), or `limit` as soon as it can't be less.
 */
export function edits(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1)
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : change
      current.push(Math.min(change, swap, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    if (Math.min(...current) >= limit && Math.min(...last) >= limit) return limit
    beforeLast = last
    last = current
  }
  return Math.min(limit, last[to.length] ?? limit)
}
