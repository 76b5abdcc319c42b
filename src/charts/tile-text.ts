import type { PaintName } from './paint.ts'
import { blockHeight, type Label, label } from './picture.ts'
import type { Tile } from './series.ts'
import { textWidth, type Weight } from './text-width.ts'
import { wrapped } from './wrapped.ts'

/** What is written on the tiles of one map, all at one size. */
export interface TileText {
  /** `names` on the tiles, `codes` for which a list is needed, or `nothing` where not even codes have room. */
  readonly what: 'names' | 'codes' | 'nothing'
  readonly height: number
  readonly labels: (tile: Tile, x: number, y: number, paint: PaintName) => readonly Label[]
}

/** The smallest type that a chart may have. */
const least = 12
/** Between a tile's text and its edge. */
const edge = 1.5

const weightOf = ({ highlight }: Tile): Weight => (highlight ? 'bold' : 'normal')

/** Names and values where all have room on tiles of this side at one of the sizes from `size` down; else codes. */
export function tileText(tiles: readonly Tile[], side: number, size: number): TileText {
  const room = side - 2 * edge
  const wordsFit = (text: string, at: number, weight: Weight) =>
    text.split(/\s+/).every((word) => textWidth(word, at, weight) <= room) &&
    wrapped(text, room, at, weight).length <= 3
  const fitting = [size, 13, least].find((at) =>
    tiles.every((tile) => wordsFit(tile.name, at, weightOf(tile)) && wordsFit(tile.text ?? '', at, 'bold')),
  )
  if (fitting !== undefined) return blocks('names', tiles, room, fitting, ({ name, text }) => [name, text ?? ''])
  if (!tiles.every(({ code }) => wordsFit(code, least, 'bold'))) return { what: 'nothing', height: 0, labels: () => [] }
  const values = tiles.every(({ text }) => textWidth(text ?? '', least, 'bold') <= room)
  return blocks('codes', tiles, room, least, ({ code, text }) => [code, values ? (text ?? '') : ''])
}

/** A block of two texts, the second bold, in the middle of every tile. */
function blocks(
  what: TileText['what'],
  tiles: readonly Tile[],
  room: number,
  size: number,
  texts: (tile: Tile) => readonly [string, string],
): TileText {
  const both = (tile: Tile) => {
    const [name, value] = texts(tile)
    const weight = weightOf(tile)
    return { weight, name: wrapped(name, room, size, weight), value: wrapped(value, room, size, 'bold') } as const
  }
  const heightOf = (tile: Tile) => {
    const { name, value } = both(tile)
    return blockHeight([...name, ...value], size)
  }
  return {
    what,
    height: Math.max(...tiles.map(heightOf)) + 8,
    labels: (tile, x, y, paint) => {
      const { name, value, weight } = both(tile)
      const [first, second] = [blockHeight(name, size), blockHeight(value, size)]
      const top = y - (first + second) / 2
      const style = { size, paint, anchor: 'middle' } as const
      return [
        label(name, x, top + first / 2, { ...style, weight }),
        ...(value.length === 0 ? [] : [label(value, x, top + first + second / 2, { ...style, weight: 'bold' })]),
      ]
    },
  }
}
