import type { DrawnMark, DrawnText } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'
import type { LinePanel } from './line-panels.ts'
import type { LineScales } from './line-scales.ts'
import { placeOf, slack } from './measure.ts'
import type { Moments } from './moments.ts'
import type { ReadingContext } from './reading.ts'

/** The breaks of a panel: where no line may go through, the marks and texts that tell them, and how these differ. */
export interface LineBreaks {
  readonly between: (before: ExpectedRow, after: ExpectedRow, series: number) => boolean
  readonly marks: readonly DrawnMark[]
  readonly texts: readonly DrawnText[]
  readonly differences: readonly string[]
}

/** Reads the uprights of breaks: those that the author declares, and halfway to a cell that the source marks with [b]. */
export function breakDifferences(
  { marks, texts, rows }: LinePanel,
  { level }: LineScales,
  { placeOf: placeIn }: Moments,
  { attributes }: ReadingContext,
): LineBreaks {
  const declared = (attributes['break'] ?? '').split(';').flatMap((one) => {
    const [, from, words] = /^([^:]*):(.*)$/s.exec(one) ?? []
    return from === undefined || words === undefined ? [] : [{ place: placeIn(from.trim()), words: words.trim() }]
  })
  const place = (row: ExpectedRow | undefined) => (row === undefined ? Number.NaN : placeIn(row.raw))
  const here = declared.filter((one) => one.place > place(rows[0]) && one.place <= place(rows.at(-1)))
  const isBetween = (before: ExpectedRow, after: ExpectedRow) =>
    declared.some((one) => place(before) < one.place && one.place <= place(after))
  const marked = rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const isMarked = row.cells.some(({ symbol, value }) => symbol === 'b' && typeof value === 'number')
    if (before === undefined || !isMarked || isBetween(before, row)) return []
    return [{ place: (place(before) + place(row)) / 2, words: '[b]' }]
  })
  const due = [...here, ...marked]
  const lines = marks.filter(({ paint, x1, x2 }) => paint === 'reference' && x1 === x2)
  const stands = [...new Set(lines.map(({ x1 }) => x1))]
  const isAt = (x: number) => (one: { place: number }) => Math.abs(placeOf(level, one.place) - x) <= slack
  const own = new Set<DrawnText>()
  const unsaid = due.filter(({ words, place: at }) => {
    const text = texts
      .filter(
        (one) =>
          one.paint === 'ink' && one.anchor === 'middle' && squeezed(one.says) === squeezed(words) && !own.has(one),
      )
      .toSorted((a, b) => Math.abs(a.x - placeOf(level, at)) - Math.abs(b.x - placeOf(level, at)))[0]
    if (text !== undefined) own.add(text)
    return text === undefined
  })
  return {
    between: (before, after, series) => isBetween(before, after) || after.cells[series]?.symbol === 'b',
    marks: lines,
    texts: [...own],
    differences: [
      ...unsaid.map(({ words }) => `nothing says the break “${words}”`),
      ...due
        .filter((one) => !stands.some((x) => isAt(x)(one)))
        .map(({ words }) => `no line stands at the break “${words}”`),
      ...stands.filter((x) => !due.some(isAt(x))).map((x) => `a line of a break stands at ${x}`),
    ],
  }
}
