import type { CategorySeries, Mark } from '../../charts/series.ts'
import { series as listedInWords } from '../../format/sentence.ts'
import { gapSentence } from './gap-sentence.ts'
import { sentences } from './sentences.ts'
import { extreme, level, nameOf, withUnit } from './spoken.ts'
import { sumOfMarks } from './sum-of-marks.ts'

/**
 * Who answered most and least positively, then negatively; where a side has several answers, the numbers are sums of those shown,
 * and are said to be: the source may print none of them.
 */
export function answersEach(series: CategorySeries): string {
  const { names, centre = 0 } = series
  const indexes = names.map((_, index) => index)
  return sentences(
    sideSentence(series, 'Positive', indexes.filter((index) => index > centre).reverse()),
    sideSentence(
      series,
      'Negative',
      indexes.filter((index) => index < centre),
    ),
    ...names.map((name, index) => gapSentence(series, index, `figure of ${name}`)),
  )
}

function sideSentence(series: CategorySeries, side: string, answers: readonly number[]): string {
  const title = `${side} answers (${listedInWords(answers.map((index) => series.names[index] ?? ''))})`
  const numbers = series.categories.flatMap((category) => {
    const sum = sumOfMarks(answers.map((index): Mark => category.marks[index] ?? { value: null, text: '' }))
    return sum === null ? [] : [{ name: nameOf(category), value: sum.value, mark: sum }]
  })
  const [first] = numbers
  if (first === undefined) return `${title}: no row has every figure.`
  const sums = answers.length > 1 ? `${title}, added up from the figures shown` : title
  const { unit } = series
  if (numbers.length === 1) return `${sums}: ${first.name}, ${withUnit(first.mark, unit)}.`
  if (level(numbers)) return `${sums}: all ${numbers.length} are ${withUnit(first.mark, unit)}.`
  return `${sums}: most ${extreme(numbers, 'greatest', unit)}; least ${extreme(numbers, 'least', unit)}.`
}
