import { year } from '../format/day.ts'
import type { Publication } from '../model/library.ts'
import { newestFirst } from './newest-first.ts'

export interface YearOfPublications {
  /** Four digits. */
  readonly year: string
  readonly publications: readonly Publication[]
}

/** The publications by the year of their date, newest first. What has no date, such as a page, is in no year. */
export function byYear(publications: readonly Publication[]): readonly YearOfPublications[] {
  const dated = newestFirst(publications).filter(({ published }) => published !== '')
  return [...Map.groupBy(dated, ({ published }) => year(published))].map(([year, publications]) => ({
    year,
    publications,
  }))
}
