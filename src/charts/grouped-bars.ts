import { fitted } from './axis.ts'
import { barRow, besideBar, domainFromZero } from './bar-row.ts'
import { byPaint } from './by-paint.ts'
import { chart } from './chart.ts'
import { intervalLegend } from './interval-legend.ts'
import { seriesNumber } from './paint.ts'
import { blockHeight, boxOf, label, lineHeight } from './picture.ts'
import { printedLabels } from './printed-labels.ts'
import type { CategorySeries, Width } from './series.ts'
import { nothing, stacked } from './stack.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { axisRoom, referenceRoom, uprights } from './uprights.ts'
import { whiskersInOrder } from './whisker.ts'
import { wrapped } from './wrapped.ts'

const thickness = { wide: 16, narrow: 14 }
const nameRoom = { wide: 150, narrow: 96 }
const afterName = 8
const nameAir = 5

/**
 * Two to four bars per category, each with its name before it, or over it on a narrow screen, and its number at its
 * end.
 */
export const groupedBars = chart<CategorySeries>((series, width) => {
  if (series.categories.length === 0) return nothing(width)
  const { small } = typeSize[width]
  const { names, nameWidth, nameOver, slot } = nameLayout(series.names, width)
  const half = (names.length * slot) / 2
  const axis = series.labels === 'none'
  const under = referenceRoom(series, width)
  const stack = stacked(series, width, { up: half, down: half, over: axis ? axisRoom : 0, under })
  const texts = series.categories.flatMap(({ marks }) => names.map((_, index) => besideBar(marks[index], small)))
  const scale = fitted(domainFromZero(series), texts, stack.left + nameWidth, stack.right)
  const rows = stack.rows.flatMap(({ category, middle }) =>
    names.map((lines, index) => {
      const top = middle - half + index * slot
      const y = top + (slot + nameOver) / 2
      const nameMiddle = nameOver > 0 ? top + nameAir / 2 + nameOver / 2 : y
      return {
        ...barRow(category.marks[index], scale, y, thickness[width], small, `fill-${seriesNumber(index)}`),
        name: label(lines, stack.left, nameMiddle, { size: small, paint: 'soft' }),
      }
    }),
  )
  const numbers = printedLabels(
    series,
    rows.map(({ text }) => text),
  )
  const labels = [...stack.labels, ...rows.map(({ name }) => name), ...numbers]
  const drawn = byPaint(rows.flatMap((row) => row.bars))
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

/**
 * The bars' names in lines, the width that they take before the bars or the height over each, and the height of a bar
 * with its share of air. Names too long for a narrow chart's margin stand over the bars.
 */
function nameLayout(names: readonly string[], width: Width) {
  const size = typeSize[width].small
  const over = width === 'narrow' && names.some((name) => textWidth(name, size) > nameRoom.narrow)
  const lines = names.map((name) => wrapped(name, over ? widths[width] : nameRoom[width], size))
  const height = Math.max(0, ...lines.map((one) => blockHeight(one, size)))
  return {
    names: lines,
    nameWidth: over ? 0 : Math.max(0, ...lines.flat().map((line) => textWidth(line, size))) + afterName,
    nameOver: over ? height : 0,
    slot: over ? height + size * lineHeight + nameAir : Math.max(thickness[width] + 5, height + 3),
  }
}
