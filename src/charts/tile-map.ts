import { byPaint } from './by-paint.ts'
import { chart } from './chart.ts'
import { levelNumber, type PaintName } from './paint.ts'
import type { Bar, Label, Picture } from './picture.ts'
import type { TileGrid } from './series.ts'
import { nothing } from './stack.ts'
import { tileKey } from './tile-key.ts'
import { tileText } from './tile-text.ts'
import { typeSize, widths } from './type-size.ts'

/** Around a tile that stands out there is room for a second outline, with paper between the two. */
const room = { usual: { between: 2, around: 0 }, outlined: { between: 7, around: 4.5 } }
const outlineAt = 3
const widest = 150

/**
 * Areas as equal tiles in their rough places, so that a small area is seen as well as a large one, and neighbours can be compared. A
 * tile has its area's name and value; where names have no room, a few letters stand for each and a list under the map tells them
 * all. A place of which nothing is told is an empty tile with a dashed outline, so that the map stays whole.
 */
export const tileMap = chart<TileGrid>((grid, width) => {
  if (grid.tiles.length === 0) return nothing(width)
  const { between, around } = grid.tiles.some(({ highlight }) => highlight) ? room.outlined : room.usual
  const [first, columns] = extent(grid.tiles.map(({ column }) => column))
  const [top, rows] = extent(grid.tiles.map(({ row }) => row))
  const tile = Math.min((widths[width] - 2 * around + between) / columns - between, widest)
  const written = tileText(grid.tiles, tile, typeSize[width].small)
  const { height } = written
  const bars: Bar[] = []
  const labels: Label[] = []
  const drawn = written.what === 'nothing' ? [] : grid.tiles
  for (const one of drawn) {
    const x1 = around + (one.column - first) * (tile + between)
    const y1 = around + (one.row - top) * (height + between)
    const level = one.level === null ? null : levelNumber(one.level, grid.levels.length)
    const place = { x1: x1 + 0.5, x2: x1 + tile - 0.5, y1: y1 + 0.5, y2: y1 + height - 0.5 }
    if (one.highlight) bars.push(outline(place))
    bars.push({
      shape: 'bar',
      paint: level === null ? 'rule' : `level-${level}`,
      ...place,
      ...(level === null && { dashed: true }),
    })
    const paint: PaintName = level === null ? 'gap' : `on-level-${level}`
    labels.push(...written.labels(one, x1 + tile / 2, y1 + height / 2, paint))
  }
  const under = drawn.length === 0 ? 0 : 2 * around + rows * (height + between) + 14
  const key = written.what === 'names' ? { shapes: [], labels: [], bottom: under - 14 } : tileKey(grid, under, width)
  return {
    width: widths[width],
    height: Math.ceil(key.bottom + 1),
    shapes: [...byPaint(bars), ...key.shapes, ...labels, ...key.labels],
    legend: legend(grid),
  }
})

/** The first, and how many from it to the last. */
function extent(places: readonly number[]): readonly [number, number] {
  const first = Math.min(...places)
  return [first, Math.max(...places) - first + 1]
}

/** A second outline around a tile that stands out. */
const outline = ({ x1, x2, y1, y2 }: Pick<Bar, 'x1' | 'x2' | 'y1' | 'y2'>): Bar => ({
  ...{ shape: 'bar', paint: 'reference' },
  ...{ x1: x1 - outlineAt, x2: x2 + outlineAt, y1: y1 - outlineAt, y2: y2 + outlineAt },
})

function legend({ tiles, levels }: TileGrid): Picture['legend'] {
  const shown = levels.map((text, index) => ({
    className: `level-${levelNumber(index, levels.length)}` as const,
    text,
  }))
  const untold = tiles.some(({ text }) => text === null)
  return untold ? [...shown, { className: 'rule dashed', text: 'Not in this table' }] : shown
}
