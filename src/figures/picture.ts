import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { charts } from '../charts/index.ts'
import type { Drawing, DrawingOptions, Width } from '../charts/series.ts'
import type { AreaTile } from '../derive/area-tiles.ts'
import type { Table } from '../model/table.ts'
import { accessibleName } from './accessible-name.ts'
import type { Attributes } from './attributes.ts'
import type { ChartType } from './figure-type.ts'

/** The chart drawn for wide and for narrow screens, of which the style sheet shows one, and the legend. */
export function picture(
  type: ChartType,
  attributes: Attributes,
  table: Table,
  id: string,
  tiles: readonly AreaTile[],
): readonly ElementContent[] {
  const shape = type.series(table, attributes, tiles)
  // Its own `series` made the shape that its chart takes; the register can't say so for a type chosen at run time.
  const { draw } = charts[type.chart] as { draw: (shape: unknown, options: DrawingOptions) => Drawing }
  const name = accessibleName(type.kind, attributes.title ?? table.description.title)
  const description = attributes.describe ?? type.description(shape)
  const drawing = (width: Width) => draw(shape, { width, idPrefix: `${id}-${width}`, name, description })
  const [wide, narrow] = [drawing('wide'), drawing('narrow')]
  const entries = wide.legend.length > 0 ? wide.legend : narrow.legend
  const legend = entries.map(({ className, text }) =>
    h('li', [h('span', { className: ['swatch', ...className.split(' ')] }), text]),
  )
  return [
    h('div', { className: ['chart', 'chart-wide'] }, [finished(wide.svg)]),
    h('div', { className: ['chart', 'chart-narrow'] }, [finished(narrow.svg)]),
    ...(legend.length === 0 ? [] : [h('ul', { className: ['legend'] }, legend)]),
  ]
}

/** An SVG that our own charts have finished and escaped, to be written as it is. */
function finished(svg: string): ElementContent {
  return { type: 'raw', value: svg } as unknown as ElementContent
}
