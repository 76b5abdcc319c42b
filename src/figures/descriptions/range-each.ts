import type { CategorySeries } from '../../charts/series.ts'
import { gapSentence } from './gap-sentence.ts'
import { rangeExtremes } from './range-extremes.ts'
import { sentences } from './sentences.ts'
import { seriesSentences } from './series-sentences.ts'
import { nameOf } from './spoken.ts'

/** The highest and lowest value, the widest and the narrowest range, and what is missing. */
export function rangeEach(series: CategorySeries): string {
  const [value = '', low = '', high = ''] = series.names
  return sentences(
    seriesSentences(series, value, 0),
    ...rangeExtremes(
      series.categories.map((category) => ({
        name: nameOf(category),
        low: category.marks[1],
        high: category.marks[2],
      })),
      series.unit,
    ),
    gapSentence(series, 1, `figure of ${low}`),
    gapSentence(series, 2, `figure of ${high}`),
  )
}
