import { fitted } from './axis.ts'
import { barRow, besideBar, domainFromZero } from './bar-row.ts'
import { chart } from './chart.ts'
import { intervalLegend } from './interval-legend.ts'
import { boxOf } from './picture.ts'
import { printedLabels } from './printed-labels.ts'
import type { CategorySeries } from './series.ts'
import { nothing, stacked } from './stack.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'
import { whiskersInOrder } from './whisker.ts'

const thickness = { wide: 22, narrow: 16 }

/**
 * One bar per category from zero, with its number at its end. A highlighted bar has its own colour and a bold label.
 */
export const bars = chart<CategorySeries>((series, width) => {
  if (series.categories.length === 0) return nothing(width)
  const size = typeSize[width].label
  const half = thickness[width] / 2
  const axis = series.labels === 'none'
  const under = referenceRoom(series, width)
  const stack = stacked(series, width, { up: half, down: half, over: axis ? axisRoom : 0, under })
  const texts = series.categories.map(({ marks }) => besideBar(marks[0], size))
  const scale = fitted(domainFromZero(series), texts, stack.left, stack.right)
  const highlights = series.categories.some(({ highlight }) => highlight)
  const rows = stack.rows.map(({ category, middle }) =>
    barRow(
      category.marks[0],
      scale,
      middle,
      thickness[width],
      size,
      highlights && !category.highlight ? 'fill-2' : 'fill-1',
    ),
  )
  const labels = [
    ...stack.labels,
    ...printedLabels(
      series,
      rows.map(({ text }) => text),
    ),
  ]
  const drawn = rows.flatMap((row) => row.bars)
  const lines = uprights({ series, stack, scale, width, around: labels.map(boxOf), axis }, drawn)
  return {
    width: widths[width],
    height: stack.height,
    scale,
    shapes: [
      ...lines.under,
      ...drawn,
      ...lines.over,
      ...whiskersInOrder(rows.flatMap((row) => row.whiskers)),
      ...labels,
    ],
    legend: intervalLegend(series),
  }
})
