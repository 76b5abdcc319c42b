import { ticks } from './axis.ts'
import { chart } from './chart.ts'
import { seriesNumber } from './paint.ts'
import { parted, wholeOf } from './parted.ts'
import type { CategorySeries } from './series.ts'

/**
 * One bar per category, made of two to four parts end to end, with the printed whole after it. It exists beside grouped bars because
 * what is asked of parts is how they share a whole, which bars side by side don't show.
 */
export const stackedBars = chart<CategorySeries>((series, width) => {
  const { categories, domain = [0, 0], reference } = series
  const high = Math.max(domain[1], reference?.value ?? 0, ...categories.map(wholeOf))
  const whole: readonly [number, number] = [0, high === 0 ? 1 : high]
  return parted(series, width, {
    domain: whole,
    start: () => 0,
    paints: series.names.map((_, index) => {
      const number = seriesNumber(index)
      return { fill: `part-${number}`, text: `on-part-${number}` }
    }),
    axis: ticks(whole, width === 'wide' ? 5 : 3),
  })
})
