import { listed } from '../../../src/tables/listed.ts'
import type { DrawnMark, DrawnText } from './drawing.ts'
import { type DrawnArea, drawnAreas } from './drawn-areas.ts'
import { squeezed } from './drawn-row.ts'
import { classIn, type LegendClass, legendClasses } from './legend-classes.ts'
import { slack } from './measure.ts'
import type { Reading } from './reading.ts'

/** A swatch of the list under a map, from edge to edge of its outline. */
const swatch = 11
/** Between the outline of a tile and the second one around a tile that stands out. */
const around = 3

/**
 * Reads a map: each area's tile in the place that the register gives it, its name or code and its value on it, the tint of the class
 * to which the legend counts the value; and the list that tells codes, where there is one.
 */
export const tileMapReading: Reading = ({ texts, marks }, expected, { tiles, legend, attributes }) => {
  const areas = drawnAreas(expected, tiles)
  const classes = legendClasses(legend)
  const rects = marks.filter(({ shape }) => shape === 'rect')
  const isSwatch = ({ x1, x2, y1, y2 }: DrawnMark) => Math.max(x2 - x1, y2 - y1) <= swatch + slack
  const swatches = rects.filter(isSwatch)
  const outlines = rects.filter(({ paint }) => paint === 'reference')
  const cells = rects.filter((rect) => !isSwatch(rect) && rect.paint !== 'reference')
  const used = new Set<DrawnText>()
  const placed = placedCells(cells, areas, outlines.length === 0 ? between.usual : between.outlined)
  const inCodes = swatches.length > 0
  const highlighted = new Set(listed(attributes['highlight']))
  const silent = inCodes && cells.every((cell) => texts.filter((text) => inside(text, cell)).length < 2)
  const onTiles = placed.flatMap(({ one, cell }) => {
    const { name, code } = one.area
    if (cell === undefined) return inCodes && cells.length === 0 ? [] : [`${name}: no tile in its place`]
    const own = texts.filter((text) => inside(text, cell)).toSorted((a, b) => a.y - b.y)
    for (const text of own) used.add(text)
    const says = squeezed(own.map((text) => text.says).join(''))
    const wanted = squeezed(`${inCodes ? code : name}${silent ? '' : printedOf(one)}`)
    const outlined = outlines.some(
      (line) =>
        Math.abs(line.x1 + around - cell.x1) <= slack &&
        Math.abs(line.y1 + around - cell.y1) <= slack &&
        Math.abs(line.x2 - around - cell.x2) <= slack &&
        Math.abs(line.y2 - around - cell.y2) <= slack,
    )
    return [
      ...(says === wanted ? [] : [`${name}: its tile says “${says}”, not “${wanted}”`]),
      ...paintDifferences(one, cell, classes),
      ...(outlined === (one.key !== undefined && highlighted.has(one.key))
        ? []
        : [`${name}: its tile stands out or not`]),
    ]
  })
  const list = inCodes ? listDifferences(areas, swatches, texts, classes, used) : []
  return [
    ...onTiles,
    ...list,
    ...marks.filter(({ shape }) => shape !== 'rect').map(({ shape, paint }) => `a ${shape} of ${paint}`),
    ...(cells.length > areas.length ? [`${cells.length} tiles for ${areas.length} areas`] : []),
    ...(outlines.length > highlighted.size ? [`${outlines.length} tiles stand out, not ${highlighted.size}`] : []),
    ...texts.filter((text) => !used.has(text)).map(({ says }) => `“${says}” is the text of no area`),
  ]
}

const inside = ({ x, y }: DrawnText, { x1, x2, y1, y2 }: DrawnMark) => x > x1 && x < x2 && y > y1 && y < y2
const printedOf = ({ cell }: DrawnArea) => (cell === undefined ? '' : cell.text || 'no figure')

/** Each area with the tile in its place: columns and rows are told from where tiles stand, all of one size. */
function placedCells(cells: readonly DrawnMark[], areas: readonly DrawnArea[], apart: number) {
  const sideways = steps(
    areas.map(({ area }) => area.column),
    cells.map(({ x1, x2 }) => [x1, x2]),
    apart,
  )
  const downwards = steps(
    areas.map(({ area }) => area.row),
    cells.map(({ y1, y2 }) => [y1, y2]),
    apart,
  )
  return areas.map((one) => ({
    one,
    cell: cells.find(
      (cell) => sideways(one.area.column, cell.x1, cell.x2) && downwards(one.area.row, cell.y1, cell.y2),
    ),
  }))
}

/** Between two tiles is so much paper, from outline to outline; more where one of them has a second outline. */
const between = { usual: 3, outlined: 8 }

/** Whether a tile stands at a place of the register, one way: all are as long as most of them. */
function steps(places: readonly number[], ends: readonly (readonly [number, number])[], apart: number) {
  const first = Math.min(...places)
  const low = Math.min(...ends.map(([from]) => from))
  const lengths = Map.groupBy(ends, ([from, to]) => Math.round((to - from) * 10))
  const [length = 0] = [...lengths].toSorted(([, a], [, b]) => b.length - a.length).map(([tenths]) => tenths / 10)
  // A tenth in a tile's length is one and a half in fifteen tiles.
  const near = 0.06 * (1 + Math.max(...places) - first) + slack
  return (place: number, from: number, to: number) =>
    Math.abs(low + (place - first) * (length + apart) - from) <= near && Math.abs(to - from - length) <= 0.1
}

/** How the tint of an area differs from that of the class of its value. */
function paintDifferences(
  { area, cell }: DrawnArea,
  { paint, dashed }: DrawnMark,
  classes: readonly LegendClass[],
): readonly string[] {
  const own = cell === undefined || cell.raw === '' ? undefined : classes.find((one) => classIn(one, cell))
  if (cell !== undefined && cell.raw !== '' && own === undefined) return [`${area.name}: no class holds ${cell.text}`]
  const wanted = own?.className ?? 'rule'
  return paint === wanted && dashed === (own === undefined)
    ? []
    : [`${area.name}: the tint ${paint}, not ${wanted} for ${cell?.text ?? 'nothing'}`]
}

/** How the list under a map differs: each told area has its swatch, code, name and value; the others are named in one paragraph. */
function listDifferences(
  areas: readonly DrawnArea[],
  swatches: readonly DrawnMark[],
  texts: readonly DrawnText[],
  classes: readonly LegendClass[],
  used: Set<DrawnText>,
): readonly string[] {
  const lefts = [...new Set(swatches.map(({ x1 }) => x1))].toSorted((a, b) => a - b)
  const entries = swatches.map((mark) => {
    const end = lefts.find((left) => left > mark.x1) ?? Number.POSITIVE_INFINITY
    const middle = (mark.y1 + mark.y2) / 2
    const own = texts
      .filter(({ x, y }) => x > mark.x1 && x < end && Math.abs(y - middle) <= 0.6)
      .toSorted((a, b) => a.x - b.x)
    for (const text of own) used.add(text)
    return { mark, says: own.map(({ says }) => squeezed(says)) }
  })
  const told = areas.filter(({ cell }) => cell !== undefined)
  const differences = told.flatMap((one) => {
    const wanted = [one.area.code, one.area.name, printedOf(one)].map(squeezed)
    const [own, ...others] = entries.filter(({ says }) => says.join('|') === wanted.join('|'))
    if (own === undefined || others.length > 0)
      return [`${one.area.name}: listed ${own === undefined ? 0 : others.length + 1} times as ${wanted.join(' ')}`]
    return paintDifferences(one, own.mark, classes)
  })
  const untold = areas.filter(({ cell }) => cell === undefined)
  const paragraph = texts.find(
    ({ says, x, paint }) => x === 0 && paint === 'soft' && says.startsWith('Not in this table: '),
  )
  if (paragraph !== undefined) used.add(paragraph)
  const rest = untold
    .map(({ area: { code, name } }) => squeezed(`${code} ${name}`))
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replace(name, ''), squeezed(paragraph?.says.replace(/^Not in this table: /, '') ?? ''))
  return [
    ...differences,
    ...(entries.length === told.length ? [] : [`${entries.length} areas are listed, not ${told.length}`]),
    ...((untold.length === 0 ? paragraph === undefined : rest === `${','.repeat(untold.length - 1)}.`)
      ? []
      : ['the areas of which nothing is told are not those that are named']),
  ]
}
