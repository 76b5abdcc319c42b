import type { DrawnText } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'
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
  const isNumber = (text: DrawnText, row: ExpectedRow) =>
    row.cells.some(({ value, text: printed, interval }) => {
      if (typeof value !== 'number' || squeezed(printed) !== squeezed(text.says)) return false
      if (silent && !highlighted.has(row.key)) return false
      const ends = [
        value,
        ...(interval ?? []).flatMap((end) => (typeof end.value === 'number' ? [end.value] : [])),
      ].map(y)
      const isBeside = text.y >= Math.min(...ends) - off.number && text.y <= Math.max(...ends) + off.number
      // Those of the outermost moments may stand at the edge of the plot.
      const isEnd = row === rows[0] || isLastNumber(row)
      return isBeside && (isEnd || Math.abs(placeOf(level, placeIn(row.raw)) - text.x) <= aside)
    })
  const isLastNumber = (row: ExpectedRow) =>
    row.cells.some(
      (cell, index) => rows.findLast(({ cells }) => typeof cells[index]?.value === 'number')?.cells[index] === cell,
    )
  return texts
    .filter((text) => !read.has(text))
    .filter((text) => text.paint !== 'ink' || !(isName(text) || rows.some((row) => isNumber(text, row))))
    .map(({ says }) => `“${says}” is the text of no cell`)
}
