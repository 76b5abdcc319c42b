import { earliestDay } from '../format/day.ts'
import type { Publication } from './library.ts'

/** The day, in UTC, on which this site released a publication; undefined where it does not say. */
export function releaseDay({ released }: Pick<Publication, 'released'>): string | undefined {
  return released === undefined ? undefined : new Date(released).toISOString().slice(0, 10)
}

/** The same; where it is not known, the first day that the date of publication can mean. */
export function publicSince(publication: Pick<Publication, 'released' | 'published'>): string {
  return releaseDay(publication) ?? earliestDay(publication.published)
}
