import { edits } from './edits.ts'

/**
 * The name nearest to `wrong` by the number of edits, for “did you mean”, or undefined when none is near: more than a
 * third of its letters would have to change, though two letters that changed places are always near in a word of four or more. To
 * a single letter nothing is near but itself.
 * Letters' case does not count. Of names a third of whose letters differ, one that begins the other is nearer: “Kentshire” is Kent.
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(Math.min(2, Math.floor(wrong.length / 2)), Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const [one, other] = [wrong.toLowerCase(), name.toLowerCase()]
    const changes = begins(one, other) ? Math.min(2, edits(one, other, least)) : edits(one, other, least)
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
