import { byPaint } from './by-paint.ts'
import { chart } from './chart.ts'
import { levelNumber } from './paint.ts'
import { type Bar, blockHeight, type Label, label, lineHeight } from './picture.ts'
import type { Grid } from './series.ts'
import { nothing } from './stack.ts'
import { textWidth, type Weight } from './text-width.ts'
import { typeSize, widths } from './type-size.ts'
import { wrapped } from './wrapped.ts'

const between = 3
const padding = 7
const missing = 'no figure'

/**
 * Levels by row and column, each a tinted cell with the level's words. Where the columns are too narrow for the words,
 * each row becomes a block with a line per column, so that nothing scrolls and no word is left to colour alone.
 */
export const matrix = chart<Grid>((grid, width) => {
  if (grid.rows.length === 0 || grid.columns.length === 0) return nothing(width)
  const size = typeSize[width].label
  const { small } = typeSize[width]
  const room = widths[width]
  const widest = Math.max(...grid.rows.map((row) => textWidth(row.label, size)))
  const labelRoom = Math.min(Math.ceil(widest), room * 0.3)
  const cell = (room - labelRoom - 10 + between) / grid.columns.length - between
  const asGrid =
    width === 'wide' &&
    wordsFit(grid.columns, cell, small, 'bold') &&
    wordsFit(allWords(grid), cell - 2 * padding, small, 'normal')
  const { y, shapes } = asGrid ? cells(grid, size, small, labelRoom + 10, cell) : blocks(grid, room, size, small)
  return { width: room, height: Math.ceil(y), shapes, legend: [] }
})

const wordsFit = (texts: readonly string[], room: number, size: number, weight: Weight) =>
  texts.every((text) => text.split(/\s+/).every((word) => textWidth(word, size, weight) <= room))

function cells(grid: Grid, size: number, small: number, left: number, cell: number) {
  const bars: Bar[] = []
  const labels: Label[] = []
  const heads = grid.columns.map((column) => wrapped(column, cell, small, 'bold'))
  let y = Math.max(...heads.map((lines) => blockHeight(lines, small)))
  const x = (column: number) => left + column * (cell + between)
  heads.forEach((lines, column) => {
    labels.push(label(lines, x(column), y - blockHeight(lines, small) / 2, { size: small, weight: 'bold' }))
  })
  y += 8
  const lineCounts = allWords(grid).map((text) => wrapped(text, cell - 2 * padding, small).length)
  const least = Math.max(...lineCounts) * small * lineHeight
  grid.rows.forEach((row, index) => {
    if (row.group !== undefined && row.group !== grid.rows[index - 1]?.group) {
      const lines = wrapped(row.group, widths.wide, size, 'bold')
      y += index > 0 ? 14 : 0
      labels.push(label(lines, 0, y + blockHeight(lines, size) / 2, { size, weight: 'bold' }))
      y += blockHeight(lines, size) + 5
    }
    const name = wrapped(row.label, left - 10, size)
    const texts = grid.columns.map((_, column) => wrapped(levelWords(grid, index, column), cell - 2 * padding, small))
    const height = Math.max(blockHeight(name, size), least) + 8
    labels.push(label(name, 0, y + height / 2, { size }))
    texts.forEach((lines, column) => {
      const drawn = chip(
        grid,
        index,
        column,
        { x1: x(column), x2: x(column) + cell, y1: y, y2: y + height },
        lines,
        small,
      )
      bars.push(drawn.bar)
      labels.push(drawn.text)
    })
    y += height + between
  })
  return { y, shapes: [...byPaint(bars), ...labels] }
}

function blocks(grid: Grid, room: number, size: number, small: number) {
  const bars: Bar[] = []
  const labels: Label[] = []
  const widestLevel = Math.max(...allWords(grid).map((text) => textWidth(text, small)))
  const chipRoom = Math.min(widestLevel + 2 * padding, room * 0.5)
  const columnRoom = room - chipRoom - 10
  let y = 0
  grid.rows.forEach((row, index) => {
    if (row.group !== undefined && row.group !== grid.rows[index - 1]?.group) {
      const lines = wrapped(row.group, room, size)
      y += index > 0 ? 10 : 0
      labels.push(label(lines, 0, y + blockHeight(lines, size) / 2, { size, paint: 'soft' }))
      y += blockHeight(lines, size) + 4
    }
    const name = wrapped(row.label, room, size, 'bold')
    y += index > 0 ? 8 : 0
    labels.push(label(name, 0, y + blockHeight(name, size) / 2, { size, weight: 'bold' }))
    y += blockHeight(name, size) + 5
    grid.columns.forEach((column, columnIndex) => {
      const head = wrapped(column, columnRoom, small)
      const words = wrapped(levelWords(grid, index, columnIndex), chipRoom - 2 * padding, small)
      const height = Math.max(blockHeight(head, small), blockHeight(words, small)) + 6
      const place = { x1: room - chipRoom, x2: room, y1: y, y2: y + height }
      const drawn = chip(grid, index, columnIndex, place, words, small)
      labels.push(label(head, 0, y + height / 2, { size: small }), drawn.text)
      bars.push(drawn.bar)
      y += height + between
    })
    y += 8
  })
  return { y, shapes: [...byPaint(bars), ...labels] }
}

const levelWords = ({ levels, cells, texts }: Grid, row: number, column: number) =>
  texts?.[row]?.[column] || (levels[cells[row]?.[column] ?? -1] ?? missing)

/** All that cells may say. */
const allWords = ({ levels, texts = [] }: Grid) => [...new Set([...levels, missing, ...texts.flat()])]

/**
 * A cell's tint, half a unit within its place for the outline, and its words. A gap has a dashed outline and no tint.
 */
function chip(
  grid: Grid,
  row: number,
  column: number,
  { x1, x2, y1, y2 }: Pick<Bar, 'x1' | 'x2' | 'y1' | 'y2'>,
  words: readonly string[],
  size: number,
): { bar: Bar; text: Label } {
  const level = grid.cells[row]?.[column] ?? null
  const number = level === null ? null : levelNumber(level, grid.levels.length)
  return {
    bar: {
      shape: 'bar',
      paint: number === null ? 'rule' : `level-${number}`,
      x1: x1 + 0.5,
      x2: x2 - 0.5,
      y1: y1 + 0.5,
      y2: y2 - 0.5,
      ...(number === null && { dashed: true }),
    },
    text: label(words, x1 + padding, (y1 + y2) / 2, { size, paint: number === null ? 'gap' : `on-level-${number}` }),
  }
}
