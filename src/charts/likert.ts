import { ticks } from './axis.ts'
import { chart } from './chart.ts'
import type { PaintName } from './paint.ts'
import { type Parts, parted, sizeOf } from './parted.ts'
import type { Category, CategorySeries } from './series.ts'

/**
 * Ordered answers, from the most negative on the left to the most positive on the right, about a centre. It exists beside stacked bars
 * because readers ask which way a row leans: with the centre in one line under another, that is seen without adding up.
 */
export const likert = chart<CategorySeries>((series, width) => {
  const { categories, names } = series
  const centre = series.centre ?? (names.length - 1) / 2
  const sides = categories.map((category) => sidesOf(category, centre))
  const low = Math.max(0, ...sides.map(({ against }) => against))
  const high = Math.max(0, ...sides.map(({ towards }) => towards))
  const domain: readonly [number, number] = low + high === 0 ? [-1, 1] : [0 - low, high]
  return parted(series, width, {
    domain,
    start: (category) => 0 - sidesOf(category, centre).against,
    paints: names.map((_, index) => paintsOf(index, names.length, centre)),
    // Both sides are counted from the centre.
    axis: ticks(domain, width === 'wide' ? 7 : 5).map(({ value, text }) => ({
      value,
      text: text.replace('\u2212', ''),
    })),
  })
})

/** How far a row's bar reaches to either side of the centre; half of a neutral answer is on each. */
function sidesOf({ marks }: Category, centre: number) {
  let [against, towards] = [0, 0]
  for (const [index, mark] of marks.entries()) {
    const size = index === centre ? sizeOf(mark) / 2 : sizeOf(mark)
    if (index <= centre) against += size
    if (index >= centre) towards += size
  }
  return { against, towards }
}

/** The strengths of a side's colours from the centre outwards, the whole ramp being used however many answers it has. */
const strengths = [[], [2], [1, 3], [1, 2, 3]] as const
const textOn = { 1: 'on-pale', 2: 'on-medium' } as const

function paintsOf(index: number, count: number, centre: number): Parts['paints'][number] {
  if (index === centre) return { fill: 'neutral', text: 'on-pale' }
  const side = index < centre ? 'against' : 'towards'
  const many = side === 'against' ? Math.ceil(centre) : count - 1 - Math.floor(centre)
  const place = side === 'against' ? Math.ceil(centre) - 1 - index : index - Math.floor(centre) - 1
  const strength = strengths[Math.min(many, 3)]?.[Math.min(place, 2)] ?? 3
  const fill: PaintName = `${side}-${strength}`
  return { fill, text: strength === 3 ? `on-${side}-3` : textOn[strength] }
}
