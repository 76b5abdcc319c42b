import type { Publication } from '../model/library.ts'

/** A publication's series with its number: “Inspection Findings 1/05”; empty where it is in no series. */
export function seriesNumber({ series, number }: Pick<Publication, 'series' | 'number'>): string {
  return [series, number].filter((part) => part !== undefined).join(' ')
}
