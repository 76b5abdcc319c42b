import * as Plot from '@observablehq/plot'
import type { CategorySeries, Chronology, Grid, TileGrid, TimeSeries } from '../../charts/series.ts'

/**
 * A chart as one writes it with Observable Plot alone on a browser's document: its own scales and axes, marks and their numbers. It is
 * what our charts are measured by and appears nowhere. Null for a shape of data that has no such chart here.
 */
export function plainPlot(name: string, shape: object, document: object): string | null {
  const marks = plainMarks(name, shape)
  if (marks === null) return null
  const plot = Plot.plot({ ...marks, width: 704, marginLeft: 180, document: document as Document })
  return (plot as Element).outerHTML
}

function plainMarks(name: string, shape: object): Plot.PlotOptions | null {
  if ('categories' in shape) return ofSeries(name, shape as CategorySeries)
  if ('cells' in shape) return ofGrid(shape as Grid)
  if ('moments' in shape) return ofTime(shape as TimeSeries)
  if ('tiles' in shape) return ofTiles(shape as TileGrid)
  return 'spans' in shape ? ofChronology(shape as Chronology) : null
}

function ofSeries(name: string, { categories, names }: CategorySeries): Plot.PlotOptions {
  const rows = categories.flatMap(({ label, marks }) =>
    marks.flatMap(({ value, text }, index) => (value === null ? [] : [{ label, value, text, name: names[index] }])),
  )
  const joined = name === 'dotRange' || name === 'slope'
  const grouped = names.length > 1 && !joined
  const place = { x: 'value', y: grouped ? 'name' : 'label', ...(grouped && { fy: 'label' }) }
  const text = Plot.text(rows, { ...place, text: 'text', textAnchor: 'start', dx: 6 })
  if (!joined) return { marks: [Plot.barX(rows, { ...place, fill: 'name', sort: null }), text, Plot.ruleX([0])] }
  const lines = categories.flatMap(({ label, marks }) => {
    const values = marks.flatMap(({ value }) => value ?? [])
    return values.length < 2 ? [] : [{ label, low: Math.min(...values), high: Math.max(...values) }]
  })
  const link = Plot.link(lines, { x1: 'low', x2: 'high', y1: 'label', y2: 'label', strokeWidth: 4 })
  return { marks: [link, Plot.dot(rows, { ...place, fill: 'name' }), text, Plot.ruleX([0])] }
}

function ofGrid({ rows, columns, levels, cells }: Grid): Plot.PlotOptions {
  const all = cells.flatMap((row, index) =>
    row.flatMap((level, column) =>
      level === null ? [] : [{ row: rows[index]?.label, column: columns[column], level: levels[level] }],
    ),
  )
  const place = { x: 'column', y: 'row' }
  return { marks: [Plot.cell(all, { ...place, fill: 'level' }), Plot.text(all, { ...place, text: 'level' })] }
}

function ofChronology({ spans }: Chronology): Plot.PlotOptions {
  const days = spans.map(({ label, lane, from }) => ({ label, lane, day: new Date(from), from }))
  const place = { x: 'day', y: 'label', fy: 'lane' }
  return {
    marks: [Plot.dot(days, { ...place, fill: 'lane' }), Plot.text(days, { ...place, text: 'from', dx: 8 })],
  }
}

function ofTime({ moments, names }: TimeSeries): Plot.PlotOptions {
  const points = moments.flatMap(({ place, label, marks }) =>
    marks.flatMap(({ value, text }, index) =>
      value === null ? [] : [{ place, label, value, text, name: names[index] }],
    ),
  )
  const place = { x: 'place', y: 'value' }
  const words = Plot.text(moments, { x: 'place', text: 'label', frameAnchor: 'bottom', dy: 14 })
  return {
    marks: [Plot.lineY(points, { ...place, stroke: 'name' }), Plot.dot(points, { ...place, fill: 'name' }), words],
  }
}

function ofTiles({ tiles }: TileGrid): Plot.PlotOptions {
  const place = { x: 'column', y: 'row' }
  return {
    marks: [
      Plot.cell(tiles, { ...place, fill: 'level' }),
      Plot.text(tiles, { ...place, text: 'name', dy: -8 }),
      Plot.text(tiles, { ...place, text: 'text', dy: 8 }),
    ],
  }
}
