import type { CategorySeries } from '../../charts/series.ts'
import { few, nameOf } from './spoken.ts'

/** “No figure for Kent.” “No follow-up for 7 of 20.” Empty where no number of the series is missing. */
export function gapSentence({ categories }: CategorySeries, series: number, what = 'figure'): string {
  const missing = categories.filter(({ marks }) => (marks[series]?.value ?? null) === null)
  return missing.length === 0 ? '' : `No ${what} for ${few(missing.map(nameOf), categories.length)}.`
}
