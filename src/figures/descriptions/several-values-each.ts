import type { CategorySeries } from '../../charts/series.ts'
import { sentences } from './sentences.ts'
import { seriesSentences } from './series-sentences.ts'

/** For each of several series its highest and lowest, how it lies to the reference, and what is missing. */
export function severalValuesEach(series: CategorySeries): string {
  return sentences(...series.names.map((name, index) => seriesSentences(series, name, index)))
}
