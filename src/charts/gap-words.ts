import type { Mark } from './series.ts'

/** What stands in a number's place: the source's symbol, or words for a blank. */
export const gapWords = (mark: Mark | undefined): string => mark?.text || 'no figure'

/** A mark's number, or what stands in its place. */
export const numberOrGap = (mark: Mark | undefined): string => (mark?.value == null ? gapWords(mark) : mark.text)

/** Two numbers of which one or both are missing: “12% to [x]”; what is missing of both alike is said once. */
export function spanOrGap(from: Mark | undefined, to: Mark | undefined): string {
  const [first, last] = [numberOrGap(from), numberOrGap(to)]
  return first === last ? first : `${first} to ${last}`
}
