import type { CategorySeries } from '../../charts/series.ts'
import { exactDifference } from './exact-difference.ts'
import { gapSentence } from './gap-sentence.ts'
import { sentences } from './sentences.ts'
import { seriesSentences } from './series-sentences.ts'
import { few, nameOf, withUnit } from './spoken.ts'

/** The highest and lowest value, the widest and the narrowest range, and what is missing. */
export function rangeEach(series: CategorySeries): string {
  const [value = '', low = '', high = ''] = series.names
  return sentences(
    seriesSentences(series, value, 0),
    ...extremes(series),
    gapSentence(series, 1, `figure of ${low}`),
    gapSentence(series, 2, `figure of ${high}`),
  )
}

function extremes(series: CategorySeries): readonly string[] {
  const ranges = series.categories.flatMap((category) => {
    const [, low, high] = category.marks
    if (low === undefined || high === undefined || low.value === null || high.value === null) return []
    const words = `from ${withUnit(low, series.unit)} to ${withUnit(high, series.unit)}`
    return [{ name: nameOf(category), width: exactDifference(low.value, high.value), words }]
  })
  const widths = ranges.map(({ width }) => width)
  if (new Set(widths).size < 2)
    return ranges.length === 1 ? ranges.map(({ name, words }) => `${name} runs ${words}.`) : []
  const say = (kind: string, width: number) => {
    const those = ranges.filter((range) => range.width === width)
    const [first] = those
    const words = those.length === 1 ? `, ${first?.words}` : ''
    return `${kind} range: ${few(
      those.map(({ name }) => name),
      ranges.length,
    )}${words}.`
  }
  return [say('Widest', Math.max(...widths)), say('Narrowest', Math.min(...widths))]
}
