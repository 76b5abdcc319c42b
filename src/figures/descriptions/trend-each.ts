import type { CategorySeries, Moment, TimeSeries } from '../../charts/series.ts'
import { plural } from '../../format/plural.ts'
import { exactDifference } from './exact-difference.ts'
import { gapSentence } from './gap-sentence.ts'
import { referenceSentence } from './reference-sentence.ts'
import { sentences } from './sentences.ts'
import { extreme, type Known, known, level, withUnit } from './spoken.ts'

/**
 * For each line its first and last number, whether it rose or fell where nothing broke it between them, its highest and lowest, how
 * it lies to the reference, and what is missing; then the breaks.
 */
export function trendEach(series: TimeSeries): string {
  const panels = [...Map.groupBy(series.moments, ({ facet }) => facet)]
  if (panels.length === 0) return 'There are no figures.'
  const lines = panels.flatMap(([panel, moments]) =>
    series.names.map((name, index) =>
      lineSentences(series, moments, panel === undefined ? name : `${panel}, ${name}`, index),
    ),
  )
  const marked = series.moments.filter(({ marks }) => marks.some((point) => point.breaks)).length
  return sentences(
    ...lines,
    ...series.breaks.map(({ label }) => `What is counted changed: ${label.replace(/\.$/, '')}.`),
    marked === 0 ? '' : `Break in series at ${plural(marked, 'moment', 'moments')}.`,
  )
}

function lineSentences(series: TimeSeries, moments: readonly Moment[], name: string, index: number): string {
  const own: CategorySeries = {
    names: series.names,
    unit: series.unit,
    categories: moments.map(({ label, marks }) => ({ label, marks })),
    ...(series.reference !== undefined && { reference: series.reference }),
  }
  const numbers = known(own, index)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return `${name}: no figures.`
  return sentences(
    `${name}: ${course(series, moments, index, numbers)}.`,
    widestRange(series, moments, index),
    referenceSentence(own, index),
    gapSentence(own, index, moments.length > 1 && series.names.length > 1 ? `figure of ${name}` : 'figure'),
  )
}

function course(series: TimeSeries, moments: readonly Moment[], index: number, numbers: readonly Known[]): string {
  const { unit } = series
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (numbers.length === 1) return `${withUnit(first.mark, unit)} (${first.name})`
  if (level(numbers))
    return `${withUnit(first.mark, unit)} in each of ${numbers.length}, from ${first.name} to ${last.name}`
  const ends = `from ${withUnit(first.mark, unit)} (${first.name}) to ${withUnit(last.mark, unit)} (${last.name})`
  const change = exactDifference(first.value, last.value)
  const way = broken(series, moments, index)
    ? 'with a break between,'
    : change > 0
      ? 'rose'
      : change < 0
        ? 'fell'
        : 'ended as it began,'
  const [highest, lowest] = [extreme(numbers, 'greatest', unit), extreme(numbers, 'least', unit)]
  // Of two numbers the ends are the extremes.
  return numbers.length === 2 ? `${way} ${ends}` : `${way} ${ends}; highest ${highest}; lowest ${lowest}`
}

/** Whether the first and the last number of a line can't be compared. */
function broken({ breaks }: TimeSeries, moments: readonly Moment[], index: number): boolean {
  const told = moments.filter(({ marks }) => marks[index]?.value != null)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return false
  const declared = breaks.some(({ place }) => first.place < place && place <= last.place)
  return declared || told.slice(1).some(({ marks }) => marks[index]?.breaks)
}

function widestRange({ unit }: TimeSeries, moments: readonly Moment[], index: number): string {
  const ranges = moments.flatMap(({ label, marks }) => {
    const [low, high] = marks[index]?.range ?? []
    if (low === undefined || high === undefined || low.value === null || high.value === null) return []
    return [{ label, low, high, size: exactDifference(low.value, high.value) }]
  })
  const size = Math.max(...ranges.map((range) => range.size))
  const [widest, ...others] = ranges.filter((range) => range.size === size)
  if (widest === undefined) return ''
  const also = others.length === 0 ? '' : ` (and as wide for ${plural(others.length, 'other', 'others')})`
  return `Widest range: ${widest.label}, from ${withUnit(widest.low, unit)} to ${withUnit(widest.high, unit)}${also}.`
}
