import type { CategorySeries } from '../../charts/series.ts'
import { series as listedInWords } from '../../format/sentence.ts'
import { sentences } from './sentences.ts'
import { seriesSentences } from './series-sentences.ts'
import { few, nameOf } from './spoken.ts'

/** Which part is the largest and where; then of each part, and of the totals, where it is most and least, and what is missing. */
export function partsEach(series: CategorySeries): string {
  const { totalName, categories } = series
  const totals: CategorySeries = {
    ...series,
    categories: categories.map(({ total, ...category }) => ({
      ...category,
      marks: total === undefined ? [] : [total],
    })),
  }
  const { reference: _, ...unreferenced } = series
  return sentences(
    largestParts(series),
    ...series.names.map((name, index) => seriesSentences(unreferenced, name, index)),
    totalName === undefined ? '' : seriesSentences(totals, totalName, 0),
  )
}

/** “Largest part: Alone in Essex and Kent, Joint in Gwent.” Rows with a gap are left out: it might be the largest. */
function largestParts({ names, categories }: CategorySeries): string {
  const known = categories.filter(({ marks }) => names.every((_, index) => (marks[index]?.value ?? null) !== null))
  const where = names.flatMap((name, index) => {
    const own = known.filter(({ marks }) => {
      const values = marks.map(({ value }) => value ?? 0)
      const size = values[index] ?? 0
      return size > 0 && values.every((value, other) => other === index || value < size)
    })
    if (own.length === 0) return []
    return [`${name} in ${own.length === known.length && own.length > 1 ? 'all' : few(own.map(nameOf), known.length)}`]
  })
  if (where.length === 0) return ''
  const whole = known.length === categories.length ? '' : ' (of rows without a gap)'
  return `Largest part${whole}: ${listedInWords(where)}.`
}
