import type { CategorySeries } from '../../charts/series.ts'
import { known } from './spoken.ts'

/** “Against the reference (Target: 70%): 9 above, 1 level, 4 below.” Empty where there is no line to compare with. */
export function referenceSentence(all: CategorySeries, series: number): string {
  const { reference } = all
  if (reference === undefined) return ''
  const values = known(all, series).map(({ value }) => value)
  const above = values.filter((value) => value > reference.value).length
  const below = values.filter((value) => value < reference.value).length
  const counts = [`${above} above`, `${values.length - above - below} level`, `${below} below`]
  return `Against the reference (${reference.label}): ${counts.join(', ')}.`
}
