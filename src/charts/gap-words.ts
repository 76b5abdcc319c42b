import type { Mark } from './series.ts'

/** What stands in a number's place: the source's symbol, or words for a blank. */
export const gapWords = (mark: Mark | undefined): string => mark?.text || 'no figure'
