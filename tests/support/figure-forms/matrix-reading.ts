import type { DrawnMark, DrawnText } from './drawing.ts'
import { rowName, squeezed } from './drawn-row.ts'
import type { Reading } from './reading.ts'

/** Reads a matrix: the words in each cell under its column and beside its row, and that each level has a tint of its own, in order. */
export const matrixReading: Reading = ({ texts, marks }, expected, { levels }) => {
  const cells = marks.filter(({ shape }) => shape === 'rect')
  const labels = new Set(expected.map(({ label }) => squeezed(label)))
  const heads = new Set(expected.flatMap((row) => row.cells.map(({ name }) => squeezed(name))))
  const within = (cell: DrawnMark) => texts.filter((text) => inside(text, cell))
  const atEdge = texts.filter(({ x, anchor }) => x === 0 && anchor === 'start')
  const beside = (cell: DrawnMark) => atEdge.filter(({ y }) => y > cell.y1 && y < cell.y2)
  // In blocks the row's name stands over its cells and the column's beside each; in a grid the column's over and the row's beside.
  const blocks =
    cells.every(
      (cell) => beside(cell).some(({ says, bold }) => !bold && heads.has(squeezed(says))) && beside(cell).length === 1,
    ) && texts.every(({ x, says, bold }) => x === 0 || !bold || !heads.has(squeezed(says)))
  const over = (cell: DrawnMark, among: readonly DrawnText[]) =>
    among.filter(({ y }) => y < cell.y1).toSorted((a, b) => b.y - a.y)[0]?.says ?? ''
  const groups = new Set(expected.flatMap(({ headings }) => headings.map(squeezed)))
  const headingOf = (cell: DrawnMark) =>
    over(
      cell,
      atEdge.filter(({ says, bold }) => groups.has(squeezed(says)) && bold !== blocks),
    )
  const read = cells.map((cell) => {
    const side = beside(cell)[0]?.says ?? ''
    const top = blocks
      ? over(
          cell,
          atEdge.filter(({ bold, says }) => bold && labels.has(squeezed(says))),
        )
      : over(
          cell,
          texts.filter(({ x, bold }) => bold && Math.abs(x - cell.x1) <= 1),
        )
    const [label, column] = blocks ? [top, side] : [side, top]
    const says = within(cell)
      .map((text) => text.says)
      .join(' ')
    const headings = groups.size === 0 ? [] : [headingOf(cell)]
    return { name: `${rowName({ label, headings })}, ${squeezed(column)}`, says, paint: cell.paint }
  })
  const wanted = expected.flatMap((row) =>
    row.cells.map(({ name, text, value }) => ({ name: `${rowName(row)}, ${squeezed(name)}`, text, value })),
  )
  const known = new Set(wanted.map(({ name }) => name))
  return [
    ...read.filter(({ name }) => !known.has(name)).map(({ name }) => `${name}: no such cell`),
    ...wanted.flatMap(({ name, text, value }) => {
      const [own, ...others] = read.filter((cell) => cell.name === name)
      if (own === undefined || others.length > 0) return [`${name}: drawn ${own ? others.length + 1 : 0} times`]
      const words = own.says === (text || 'no figure')
      const tint = tintOf(levels.indexOf(String(value)), levels.length)
      return [
        ...(words ? [] : [`${name}: “${own.says}”, not “${text}”`]),
        ...(own.paint === tint ? [] : [`${name}: the tint ${own.paint}, not ${tint} for “${text}”`]),
      ]
    }),
  ]
}

const inside = ({ x, y }: DrawnText, { x1, x2, y1, y2 }: DrawnMark) => x > x1 && x < x2 && y > y1 && y < y2

/** The tint of a level: all five from the best to the worst, spread evenly where there are fewer; none for a gap. */
function tintOf(level: number, levels: number): string {
  if (level < 0) return 'rule'
  return `level-${1 + Math.round((4 * level) / Math.max(1, levels - 1))}`
}
