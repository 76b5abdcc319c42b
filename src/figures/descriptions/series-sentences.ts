import type { CategorySeries } from '../../charts/series.ts'
import { gapSentence } from './gap-sentence.ts'
import { referenceSentence } from './reference-sentence.ts'
import { sentences } from './sentences.ts'
import { extreme, known, level, withUnit } from './spoken.ts'

/** “Assessment: highest Kent, 76%; lowest Essex, 72%.”, then how the series lies to the reference, and what is missing of it. */
export function seriesSentences(series: CategorySeries, name: string, index: number): string {
  const numbers = known(series, index)
  const [first] = numbers
  if (first === undefined) return `${name}: no figures.`
  const missing = gapSentence(series, index, `figure of ${name}`)
  const compared = referenceSentence(series, index)
  if (numbers.length === 1)
    return sentences(`${name}: ${first.name}, ${withUnit(first.mark, series.unit)}.`, compared, missing)
  if (level(numbers)) {
    return sentences(`${name}: all ${numbers.length} are ${withUnit(first.mark, series.unit)}.`, compared, missing)
  }
  const [highest, lowest] = [extreme(numbers, 'greatest', series.unit), extreme(numbers, 'least', series.unit)]
  return sentences(`${name}: highest ${highest}; lowest ${lowest}.`, compared, missing)
}
