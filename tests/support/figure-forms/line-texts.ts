import type { DrawnText } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'
import type { LinePanel } from './line-panels.ts'
import type { LineScales } from './line-scales.ts'
import { placeOf } from './measure.ts'
import type { Moments } from './moments.ts'

/** How far the middle of a text may stand above or below what it tells: of a name at its line's end, and of a number at its point. */
const off = { name: 14.2, number: 19 }
/** How far a number may stand to the side of its point. */
const aside = 10

/** Which of a panel's texts, besides those already read, name no line and print no number of a point beside which they stand. */
export function lineTextDifferences(
  { texts, rows }: LinePanel,
  read: ReadonlySet<DrawnText>,
  { upright, level }: LineScales,
  { placeOf: placeIn }: Moments,
  { silent, highlighted }: { readonly silent: boolean; readonly highlighted: ReadonlySet<string> },
): readonly string[] {
  const last = rows.at(-1)
  const y = (value: number) => placeOf(upright, value)
  const isName = (text: DrawnText) =>
    (last?.cells ?? []).some(({ name, text: number, value }) => {
      const says = silent ? name : `${name} ${number}`
      return (
        squeezed(text.says) === squeezed(says) && typeof value === 'number' && Math.abs(y(value) - text.y) <= off.name
      )
    })
  const free = new Set(rows.flatMap((row) => row.cells.map((cell, series) => ({ row, cell, series }))))
  const isLast = (row: ExpectedRow, series: number) =>
    row === rows.findLast(({ cells }) => typeof cells[series]?.value === 'number')
  const isBeside = (
    text: DrawnText,
    { row, cell, series }: { row: ExpectedRow; cell: ExpectedCell; series: number },
  ) => {
    if (typeof cell.value !== 'number' || squeezed(cell.text) !== squeezed(text.says)) return false
    if (silent && !highlighted.has(row.key)) return false
    const ends = [cell, ...(cell.interval ?? [])].flatMap(({ value }) => (typeof value === 'number' ? [y(value)] : []))
    if (text.y < Math.min(...ends) - off.number || text.y > Math.max(...ends) + off.number) return false
    const distance = text.x - placeOf(level, placeIn(row.raw))
    // Those of the outermost moments may stand at the edge of the plot.
    if (row === rows[0] && distance < 0) return true
    if (isLast(row, series) && distance > 0) return true
    return Math.abs(distance) <= aside
  }
  /** Each number is printed once, so that no two texts may lean on one cell. */
  const isNumber = (text: DrawnText) => {
    const [own] = [...free]
      .filter((one) => isBeside(text, one))
      .toSorted((a, b) => Math.abs(y(Number(a.cell.value)) - text.y) - Math.abs(y(Number(b.cell.value)) - text.y))
    if (own !== undefined) free.delete(own)
    return own !== undefined
  }
  return texts
    .filter((text) => !read.has(text))
    .filter((text) => text.paint !== 'ink' || !(isName(text) || isNumber(text)))
    .map(({ says }) => `“${says}” is the text of no cell`)
}
