import type { Picture } from './picture.ts'
import type { CategorySeries } from './series.ts'
import { withinSentence } from './within-sentence.ts'

/** What a whisker runs from and to: “Lower limit to upper limit”; empty where no mark has one. */
export function intervalLegend({ intervals = [] }: CategorySeries): Picture['legend'] {
  const texts = new Set(intervals.map(({ low, high }) => `${low} to ${withinSentence(high)}`))
  return [...texts].map((text) => ({ className: 'whisker', text }))
}
