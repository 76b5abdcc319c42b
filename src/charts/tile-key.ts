import { levelNumber } from './paint.ts'
import { type Bar, blockHeight, type Label, label } from './picture.ts'
import type { Tile, TileGrid, Width } from './series.ts'
import { textWidth } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { wrapped } from './wrapped.ts'

const swatch = 12
const gap = { column: 32, row: 5, text: 8 }

/**
 * The list under a map whose tiles have no room for names: each code with its area's name and value, then the areas of which
 * nothing is told, in one paragraph.
 */
export function tileKey(
  { tiles, levels }: TileGrid,
  top: number,
  width: Width,
): { shapes: readonly Bar[]; labels: readonly Label[]; bottom: number } {
  const size = typeSize[width].small
  const shapes: Bar[] = []
  const labels: Label[] = []
  const told = tiles.filter(({ text }) => text !== null)
  const columns = width === 'wide' ? 2 : 1
  const room = (widths[width] - gap.column * (columns - 1)) / columns
  const codeRoom = Math.max(0, ...tiles.map(({ code }) => textWidth(code, size, 'bold')))
  const valueRoom = Math.min(Math.max(0, ...told.map(({ text }) => textWidth(text ?? '', size, 'bold'))), room * 0.35)
  const nameLeft = swatch + codeRoom + 2 * gap.text
  const perColumn = Math.ceil(told.length / columns)
  let bottom = top
  for (let column = 0; column < columns; column++) {
    const left = column * (room + gap.column)
    let y = top
    for (const tile of told.slice(column * perColumn, (column + 1) * perColumn)) {
      const name = wrapped(tile.name, room - nameLeft - valueRoom - gap.text, size)
      const value = wrapped(tile.text ?? '', valueRoom, size, 'bold')
      const height = Math.max(blockHeight(name, size), blockHeight(value, size))
      const middle = y + height / 2
      shapes.push(swatchOf(tile, levels, left, middle))
      labels.push(
        label(tile.code, left + swatch + gap.text, middle, { size, weight: 'bold' }),
        label(name, left + nameLeft, middle, { size, weight: tile.highlight ? 'bold' : 'normal' }),
        label(value, left + room, middle, {
          ...{ size, anchor: 'end', weight: 'bold' },
          paint: tile.level === null ? 'gap' : 'ink',
        }),
      )
      y += height + gap.row
    }
    bottom = Math.max(bottom, y)
  }
  const untold = tiles.filter(({ text }) => text === null).map(({ code, name }) => `${code} ${name}`)
  if (untold.length === 0) return { shapes, labels, bottom: bottom - gap.row }
  const lines = wrapped(`Not in this table: ${untold.join(', ')}.`, widths[width], size)
  const middle = bottom + gap.row + blockHeight(lines, size) / 2
  labels.push(label(lines, 0, middle, { size, paint: 'soft' }))
  return { shapes, labels, bottom: middle + blockHeight(lines, size) / 2 }
}

function swatchOf({ level }: Tile, levels: readonly string[], left: number, middle: number): Bar {
  const place = {
    x1: left + 0.5,
    x2: left + swatch - 0.5,
    y1: middle - swatch / 2 + 0.5,
    y2: middle + swatch / 2 - 0.5,
  }
  if (level === null) return { shape: 'bar', paint: 'rule', ...place, dashed: true }
  return { shape: 'bar', paint: `level-${levelNumber(level, levels.length)}`, ...place }
}
