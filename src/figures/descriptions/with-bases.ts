import type { CategorySeries } from '../../charts/series.ts'
import { rangeExtremes } from './range-extremes.ts'
import { sentences } from './sentences.ts'
import { few, nameOf } from './spoken.ts'

/** A description of a chart's numbers, followed by how sure they are: the intervals of each series, and the rows with a small base. */
export function withBases(describe: (series: CategorySeries) => string): (series: CategorySeries) => string {
  return (series) => sentences(describe(series), ...intervalSentences(series), smallBases(series))
}

function intervalSentences({ categories, names, unit, intervals = [] }: CategorySeries): readonly string[] {
  return names.flatMap((name, index) => {
    // Rows of a long form share the one pair of columns.
    const called = intervals[index] ?? intervals[0]
    if (called === undefined) return []
    const all = categories.map((category) => ({ name: nameOf(category), ...ends(category.marks[index]?.interval) }))
    const missing = all.filter(({ low, high }) => low?.value == null || high?.value == null)
    const of = names.length > 1 ? ` of ${name}` : ''
    return [
      ...rangeExtremes(all, unit, `interval${of}`),
      missing.length === 0
        ? ''
        : `No interval${of} for ${few(
            missing.map((row) => row.name),
            all.length,
          )}.`,
    ]
  })
}

const ends = (interval: CategorySeries['categories'][number]['marks'][number]['interval']) => ({
  low: interval?.low,
  high: interval?.high,
})

/** “Small bases, fewer than 30: Old Mole.” */
function smallBases({ categories, smallBase }: CategorySeries): string {
  const small = categories.filter(({ bases = [] }) => bases.some((base) => base.small))
  if (small.length === 0 || smallBase === undefined) return ''
  return `Small base, fewer than ${smallBase}: ${few(small.map(nameOf), categories.length)}.`
}
