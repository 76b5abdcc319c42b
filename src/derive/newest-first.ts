import { earliestDay } from '../format/day.ts'
import type { Publication } from '../model/library.ts'

/** The publications newest first by the earliest day that their date can mean; equal days by slug; undated ones last. */
export function newestFirst(publications: readonly Publication[]): readonly Publication[] {
  return publications.toSorted((a, b) => descending(sortDay(a), sortDay(b)) || descending(b.slug, a.slug))
}

const sortDay = ({ published }: Publication) => (published === '' ? '' : earliestDay(published))

/** Compared by code units, so that no locale of the machine has a say. */
const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
