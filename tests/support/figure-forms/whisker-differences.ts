import type { DrawnMark } from './drawing.ts'
import type { DrawnRow } from './drawn-row.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'
import { type Measure, type Place, placeOf, slack, valueAt } from './measure.ts'

/**
 * How the whiskers of a row differ from the intervals of its cells: from the low end to the high one, with a cap at either, each on its
 * halo of paper; none for a gap, nor where an end is missing.
 */
export function whiskerDifferences({ cells }: ExpectedRow, { marks }: DrawnRow, measure: Measure): readonly string[] {
  const due = dueIntervals(cells)
  return ['whisker', 'halo'].flatMap((paint) => {
    const lines = marks.filter((mark) => mark.paint === paint && !isUnderTarget(mark))
    const levels = levelsOf(lines)
    const caps = lines.filter(({ y1, y2 }) => y1 !== y2)
    if (levels.length !== due.length || caps.length !== 2 * due.length)
      return [`${levels.length} lines of ${paint} with ${caps.length} caps, not ${due.length} with two each`]
    return levels.flatMap((level, index) => {
      const { cell, low, high } = due[index] ?? {}
      if (cell === undefined || low === undefined || high === undefined) return []
      const own = caps
        .filter(({ y1, y2 }) => Math.abs((y1 + y2) / 2 - level.y1) <= slack)
        .toSorted((a, b) => a.x1 - b.x1)
      const marksOf = (end: ExpectedCell, x: number, cap: DrawnMark | undefined) => {
        const place = placeOf(measure, Number(end.value))
        const told = [x, cap?.x1 ?? Number.NaN, cap?.x2 ?? Number.NaN]
        const wrong = told.find((one) => !(Math.abs(one - place) <= slack))
        return wrong === undefined
          ? []
          : [
              `${cell.name}: the end of its ${paint} tells ${Number(valueAt(measure, wrong).toPrecision(6))}, not ${end.text}`,
            ]
      }
      return [...marksOf(low, level.x1, own[0]), ...marksOf(high, level.x2, own[1])]
    })
  })
}

/** The paper under the line of reference, where it crosses a bar: less wide than that under a whisker. */
export const isUnderTarget = ({ paint, thickness }: DrawnMark) => paint === 'halo' && thickness < 5

/** The cells whose intervals are drawn: of a number, with both ends. */
function dueIntervals(cells: readonly ExpectedCell[]) {
  return cells.flatMap((cell) => {
    const [low, high] = cell.interval ?? []
    if (typeof cell.value !== 'number' || typeof low?.value !== 'number' || typeof high?.value !== 'number') return []
    return [{ cell, low, high }]
  })
}

const levelsOf = (lines: readonly DrawnMark[]) =>
  lines.filter(({ y1, y2 }) => y1 === y2).toSorted((a, b) => a.y1 - b.y1)

/** Where the whiskers of a row say that the ends of its intervals are. */
export function whiskerPlaces(row: ExpectedRow | undefined, { marks }: DrawnRow): readonly Place[] {
  const due = dueIntervals(row?.cells ?? [])
  const levels = levelsOf(marks.filter(({ paint }) => paint === 'whisker'))
  return due.flatMap(({ low, high }, index) => {
    const level = levels[index]
    return level === undefined
      ? []
      : [
          { value: Number(low.value), place: level.x1 },
          { value: Number(high.value), place: level.x2 },
        ]
  })
}
