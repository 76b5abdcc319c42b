/** A recommendation as a text names it by its number. */
export interface Numbered {
  readonly start: number
  readonly end: number
  readonly number: string
}

const list =
  /\brecommendations?\s+(\d+[a-z]?(?:(?:,\s+and\s+|,\s+|\s+and\s+|\s+or\s+|\s+to\s+|\s*[–-]\s*)\d+[a-z]?)*)\b/giu

/** What leads on to another publication's: “recommendation 3 of the report of 2005”. */
const elsewhere = /^\s+(?:of|in|from)\s+(?!this\b)/i

/**
 * The recommendations that a text names by number, as its own publication prints them: “recommendation 10”, “recommendations 3, 5 and 7 to
 * 9”. Numbers between the ends of a range are named too, at the place of the range. What goes on with “of” and the like
 * speaks of another publication's and is left out.
 */
export function numbered(text: string): readonly Numbered[] {
  return [...text.matchAll(list)].flatMap(({ 0: all, 1: numbers = '', index }) => {
    if (elsewhere.test(text.slice(index + all.length))) return []
    const first = index + all.length - numbers.length
    const found: Numbered[] = []
    for (const { 0: number, index: at } of numbers.matchAll(/\d+[a-z]?/gi)) {
      const place = { start: first + at, end: first + at + number.length }
      const before = found.at(-1)
      if (before !== undefined && /(?:to|[–-])\s*$/.test(numbers.slice(0, at)))
        for (
          let between = Number.parseInt(before.number, 10) + 1;
          between < Number.parseInt(number, 10) && between < 1000;
          between++
        )
          found.push({ ...place, start: before.start, number: String(between) })
      found.push({ ...place, number })
    }
    return found
  })
}
