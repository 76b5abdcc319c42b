import { columnNamed } from '../../../src/figures/figure-type.ts'
import { listed } from '../../../src/tables/listed.ts'
import { unit } from '../../../src/tables/unit.ts'
import { type DrawnMark, type DrawnText, markerForms } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'
import { laneDifferences } from './lane-differences.ts'
import { breakDifferences } from './line-breaks.ts'
import { type LinePanel, linePanels } from './line-panels.ts'
import { type LineScales, lineScales } from './line-scales.ts'
import { lineTextDifferences } from './line-texts.ts'
import { numberOf, placeOf, slack, valueAt } from './measure.ts'
import { type Moments, momentsOf } from './moments.ts'
import type { LegendEntry, Reading, ReadingContext } from './reading.ts'

/**
 * Reads lines: each number as a point at its moment and its height, by the two axes; which points a line joins; the ranges; the words
 * of gaps and breaks; and that every printed number stands at the point whose it is.
 */
export const linesReading: Reading = (drawing, expected, context) => {
  const moments = momentsOf(context.table, context.attributes['x'] ?? '')
  const known = expected.toSorted((a, b) => moments.placeOf(a.raw) - moments.placeOf(b.raw))
  const ordered = expected.map((row) => row.headings.join())
  const panels = linePanels(
    drawing,
    known.toSorted((a, b) => ordered.indexOf(a.headings.join()) - ordered.indexOf(b.headings.join())),
  )
  return [
    ...legendDifferences(expected[0]?.cells ?? [], context.legend),
    ...panels.flatMap((panel) =>
      panelDifferences(panel, moments, context).map((what) => `${panel.name} ${what}`.trim()),
    ),
  ]
}

/** A legend, where there is one, gives each name the colour and form of its series. */
function legendDifferences(cells: readonly ExpectedCell[], legend: readonly LegendEntry[]): readonly string[] {
  if (legend.length === 0) return []
  const wanted = cells.map(({ name }, index) => `fill-${index + 1} ${markerForms[index]} ${squeezed(name)}`)
  const said = legend.map(({ className, text }) => `${className} ${squeezed(text)}`)
  return said.join('|') === wanted.join('|') ? [] : [`the legend says ${said.join(', ')}, not ${wanted.join(', ')}`]
}

function panelDifferences(panel: LinePanel, moments: Moments, context: ReadingContext): readonly string[] {
  const scales = lineScales(panel, moments, unitOf(context))
  const breaks = breakDifferences(panel, scales, moments, context)
  const reference = referenceLine(panel, scales, context)
  const series = (panel.rows[0]?.cells ?? []).map((_, index) =>
    seriesDifferences(panel, index, scales, moments, breaks.between),
  )
  const lanes = laneDifferences(panel, scales, moments)
  const marks = new Set([
    ...[scales.marks, breaks.marks, reference.marks, lanes.marks].flatMap((set) => [...set]),
    ...series.flatMap((one) => one.marks),
  ])
  const texts = new Set([...scales.texts, ...breaks.texts, ...reference.texts, ...lanes.texts])
  const highlighted = new Set(listed(context.attributes['highlight']))
  const drawn = panel.marks.filter(({ paint }) => paint !== 'halo')
  return [
    ...scales.differences,
    ...breaks.differences,
    ...reference.differences,
    ...series.flatMap((one) => one.differences),
    ...lanes.differences,
    ...drawn.filter((mark) => !marks.has(mark)).map(({ shape, paint }) => `a ${shape} of ${paint} draws no cell`),
    // Paper parts a line from those that it crosses, and lies under nothing else.
    ...panel.marks
      .filter((mark) => mark.paint === 'halo' && !drawn.some((line) => liesOn(line, mark)))
      .map(() => 'a line of paper lies under none of the lines'),
    ...lineTextDifferences(panel, texts, scales, moments, {
      silent: context.attributes['labels'] === 'none',
      highlighted,
    }),
  ]
}

const liesOn = (line: DrawnMark, paper: DrawnMark) =>
  line.shape === 'line' && (['x1', 'x2', 'y1', 'y2'] as const).every((end) => line[end] === paper[end])

/** What stands behind the numbers: “%”, “ hours” or nothing. */
function unitOf({ table, attributes }: ReadingContext): string {
  const [name = ''] = listed(attributes['values'] ?? attributes['value'])
  return unit(columnNamed(table, name)).axis
}

const numberIn = (row: ExpectedRow, series: number) => {
  const value = row.cells[series]?.value
  return typeof value === 'number' ? value : null
}

/** How the dots, lines and ranges of one series differ from its numbers. */
function seriesDifferences(
  { rows, marks }: LinePanel,
  series: number,
  { upright, level, foot }: LineScales,
  { placeOf: placeIn }: Moments,
  isBroken: (before: ExpectedRow, after: ExpectedRow, series: number) => boolean,
) {
  const name = rows[0]?.cells[series]?.name ?? ''
  const own = marks.filter(
    ({ paint, shape, y1 }) =>
      paint === `stroke-${series + 1}` || (paint === `fill-${series + 1}` && shape === 'circle' && y1 <= foot + slack),
  )
  const dots = own.filter(({ shape }) => shape === 'circle')
  const joins = own.filter(({ shape, thickness }) => shape === 'line' && thickness > 2)
  const ranges = own.filter(({ shape, thickness }) => shape === 'line' && thickness <= 2)
  const x = (row: ExpectedRow) => placeOf(level, placeIn(row.raw))
  const y = (value: number) => placeOf(upright, value)
  const points = rows.flatMap((row) => {
    const value = numberIn(row, series)
    return value === null ? [] : [{ row, x: x(row), y: y(value) }]
  })
  type Spot = { readonly x: number; readonly y: number }
  const same = (one: Spot, other: Spot) => Math.abs(one.x - other.x) <= slack && Math.abs(one.y - other.y) <= slack
  const drawn: readonly Spot[] = [
    ...dots.map(({ x1, y1 }) => ({ x: x1, y: y1 })),
    ...joins.flatMap(({ x1, x2, y1, y2 }) => [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]),
  ]
  const due = rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const [from, to] = [before === undefined ? null : numberIn(before, series), numberIn(row, series)]
    if (before === undefined || from === null || to === null || isBroken(before, row, series)) return []
    return [{ x1: x(before), y1: y(from), x2: x(row), y2: y(to), row }]
  })
  const isJoin = (line: Pick<DrawnMark, 'x1' | 'x2' | 'y1' | 'y2'>, other: typeof line) =>
    same({ x: line.x1, y: line.y1 }, { x: other.x1, y: other.y1 }) &&
    same({ x: line.x2, y: line.y2 }, { x: other.x2, y: other.y2 })
  return {
    marks: own,
    differences: [
      ...points
        .filter((point) => !drawn.some((spot) => same(spot, point)))
        .map(({ row }) => `${name}: no point tells ${row.cells[series]?.text} of ${row.label}`),
      ...drawn
        .filter((spot) => !points.some((point) => same(spot, point)))
        .map((spot) => `${name}: a point tells ${Number(valueAt(upright, spot.y).toPrecision(6))}, which is no cell's`),
      ...due
        .filter((line) => !joins.some((one) => isJoin(one, line)))
        .map(({ row }) => `${name}: no line leads to ${row.label}`),
      ...joins
        .filter((line) => !due.some((one) => isJoin(one, line)))
        .map(() => `${name}: a line joins what it must not`),
      ...(dots.every(({ form }) => form === markerForms[series])
        ? []
        : [`${name}: its markers are not all of its form`]),
      ...rangeDifferences(rows, series, ranges, x, y).map((what) => `${name}: ${what}`),
    ],
  }
}

/** Half of a cap at an end of a range. */
const cap = 4

function rangeDifferences(
  rows: readonly ExpectedRow[],
  series: number,
  lines: readonly DrawnMark[],
  x: (row: ExpectedRow) => number,
  y: (value: number) => number,
): readonly string[] {
  const due = rows.flatMap((row) => {
    const cell = row.cells[series]
    const [low, high] = cell?.interval ?? []
    if (typeof cell?.value !== 'number' || typeof low?.value !== 'number' || typeof high?.value !== 'number') return []
    const [middle, bottom, top] = [x(row), y(low.value), y(high.value)]
    return [
      { row, x1: middle, x2: middle, y1: bottom, y2: top },
      { row, x1: middle - cap, x2: middle + cap, y1: bottom, y2: bottom },
      { row, x1: middle - cap, x2: middle + cap, y1: top, y2: top },
    ]
  })
  const ends = ['x1', 'x2', 'y1', 'y2'] as const
  const missing = due.filter(
    (one) => !lines.some((line) => ends.every((end) => Math.abs(line[end] - one[end]) <= slack)),
  )
  return [
    ...missing.map(({ row }) => `no range tells that of ${row.label}`),
    ...(lines.length === due.length ? [] : [`${lines.length} lines of ranges, not ${due.length}`]),
  ]
}

/** The line of reference and its words. */
function referenceLine(
  { marks, texts }: LinePanel,
  { upright }: LineScales,
  { reference, attributes }: ReadingContext,
) {
  const lines = marks.filter(({ paint, y1, y2 }) => paint === 'reference' && y1 === y2)
  const name = (attributes['reference'] ?? '').split(/:(.*)/s)[1]?.trim() ?? ''
  const words = texts.filter(
    ({ says, paint }) =>
      reference !== undefined &&
      paint === 'ink' &&
      squeezed(says).startsWith(squeezed(name === '' ? '' : `${name}:`)) &&
      numberOf(says.split(':').at(-1) ?? '') === reference &&
      /^[^\d]*[\d,.]+[^\d]*$/.test(says.split(':').at(-1) ?? ''),
  )
  const place = reference === undefined ? Number.NaN : placeOf(upright, reference)
  // A number of the table may say the same: the line's own stands at an edge of the plot, just over or under the line.
  const strangeness = ({ anchor, y }: DrawnText) =>
    (anchor === 'middle' ? 1000 : 0) + Math.abs(Math.abs(y - place) - 11)
  const nearest = words.toSorted((a, b) => strangeness(a) - strangeness(b))
  return {
    marks: lines,
    texts: name === '' ? nearest.slice(0, 1) : words,
    differences: [
      ...(reference !== undefined && lines.length === 0 ? ['no line stands at the reference'] : []),
      ...lines
        .filter(({ y1 }) => !(Math.abs(y1 - place) <= slack))
        .slice(0, 1)
        .map(({ y1 }) => `the line of reference tells ${valueAt(upright, y1)}, not ${reference}`),
    ],
  }
}
