import type { CategorySeries } from '../../charts/series.ts'
import { gapSentence } from './gap-sentence.ts'
import { referenceSentence } from './reference-sentence.ts'
import { sentences } from './sentences.ts'
import { extreme, type Known, known, level, withUnit } from './spoken.ts'

/** The highest and the lowest of one number per category, how they lie to the reference, and what is missing. */
export function oneValueEach(series: CategorySeries): string {
  const numbers = known(series, 0)
  if (numbers.length === 0) return 'There are no figures.'
  return sentences(spread(numbers, series.unit), referenceSentence(series, 0), gapSentence(series, 0))
}

function spread(numbers: readonly Known[], unit: string): string {
  const [first] = numbers
  if (first === undefined) return ''
  if (numbers.length === 1) return `${first.name}: ${withUnit(first.mark, unit)}.`
  if (level(numbers)) return `All ${numbers.length} are ${withUnit(first.mark, unit)}.`
  return `Highest: ${extreme(numbers, 'greatest', unit)}. Lowest: ${extreme(numbers, 'least', unit)}.`
}
