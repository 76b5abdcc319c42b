/**
 * The name nearest to `wrong` by Levenshtein distance, for “did you mean”, or undefined when none is near: more than a
 * third of its letters would have to change, though two letters that changed places are always near in a word of four or more. To
 * a single letter nothing is near but itself.
 * Letters' case does not count. Of names a third of whose letters differ, one that begins the other is nearer: “Kentshire” is Kent.
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(Math.min(2, Math.floor(wrong.length / 2)), Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const [one, other] = [wrong.toLowerCase(), name.toLowerCase()]
    const changes = begins(one, other) ? Math.min(2, distance(one, other, least)) : distance(one, other, least)
    if (changes < least) {
      least = changes
      best = name
    }
  }
  return best
}

/** Whether one word, of four letters or more, begins the other. */
function begins(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length > 3 && long.startsWith(short)
}

/** The Levenshtein distance of two words, or `limit` as soon as it can't be less. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const swap = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    if (Math.min(...current) >= limit) return limit
    above = current
  }
  return above[to.length] ?? limit
}
