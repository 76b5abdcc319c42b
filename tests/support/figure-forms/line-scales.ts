import type { DrawnMark, DrawnText } from './drawing.ts'
import { squeezed } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'
import type { LinePanel } from './line-panels.ts'
import { fittedMeasure, type Measure, numberOf, type Place, placeOf, slack } from './measure.ts'
import type { Moments } from './moments.ts'

/** What the two axes of a panel say. */
export interface LineScales {
  /** From numbers to heights: one more is higher, so that its `perUnit` is negative. */
  readonly upright: Measure
  readonly level: Measure
  /** The foot of the plot. */
  readonly foot: number
  /** The texts that belong to the axes. */
  readonly texts: ReadonlySet<DrawnText>
  /** The marks that belong to the axes. */
  readonly marks: ReadonlySet<DrawnMark>
  readonly differences: readonly string[]
}

const isLevel = ({ y1, y2, shape }: DrawnMark) => shape === 'line' && y1 === y2
const isUpright = ({ x1, x2, shape }: DrawnMark) => shape === 'line' && x1 === x2
const nearest = (places: readonly number[], to: number) =>
  places.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0]

/** A label may be moved in from the edge by half of its width. */
const half = 60

/** Reads the axes of a panel: the numbers at its level lines, and its moments at the short lines under the plot. */
export function lineScales(
  { marks, texts, rows }: LinePanel,
  { calendar, placeOf: placeIn, placePrinted }: Moments,
  unit: string,
): LineScales {
  const grid = marks.filter((mark) => isLevel(mark) && (mark.paint === 'hair' || mark.paint === 'rule'))
  const levels = [...new Set(grid.map(({ y1 }) => y1))]
  const numbers = texts.filter(({ paint, anchor }) => paint === 'soft' && anchor === 'end')
  const values = numbers.map(({ says, y }): Place => {
    const level = nearest(levels, y)
    return { value: numberOf(says) ?? Number.NaN, place: level !== undefined && Math.abs(level - y) < 1 ? level : y }
  })
  const [first] = values
  const upright = fittedMeasure(values) ?? { zero: first?.place ?? 0, perUnit: -1 }
  const foot = Math.max(...values.map(({ place }) => place))
  const ticks = marks.filter((mark) => mark.paint === 'rule' && isUpright(mark) && Math.min(mark.y1, mark.y2) > foot)
  const stands = [...new Set(ticks.map(({ x1 }) => x1))].toSorted((a, b) => a - b)
  const words = texts.filter(({ paint, anchor, y }) => paint === 'soft' && anchor === 'middle' && y > foot)
  const places = [...new Set(rows.map(({ raw }) => placeIn(raw)))].toSorted((a, b) => a - b)
  const told = words.map(({ says, x }) => ({ says, x, value: placePrinted(says) ?? placeOfLabel(says, rows, placeIn) }))
  // By the calendar every moment has its line; else those moments that have words.
  const moments = calendar
    ? stands.map((place, index): Place => ({ value: places[index] ?? Number.NaN, place }))
    : told.map(({ value, x }): Place => ({ value: value ?? Number.NaN, place: nearest(stands, x) ?? x }))
  const level = fittedMeasure(moments) ?? { zero: (moments[0]?.place ?? 0) - (moments[0]?.value ?? 0), perUnit: 1 }
  const isOff =
    (measure: Measure) =>
    ({ value, place }: Place) =>
      !(Math.abs(placeOf(measure, value) - place) <= slack)
  const over = texts.filter(({ paint, anchor }) => paint === 'soft' && anchor === 'start')
  return {
    ...{ upright, level, foot },
    texts: new Set([...numbers, ...words, ...over]),
    marks: new Set([...grid, ...ticks]),
    differences: [
      ...(values.some(isOff(upright)) ? ['a number of the axis stands where it does not belong'] : []),
      ...(levels.some((y) => values.every(({ place }) => Math.abs(place - y) > slack))
        ? ['a level line without a number']
        : []),
      ...(stands.length === (calendar ? places.length : words.length) ? [] : [`${stands.length} moments are marked`]),
      ...(moments.some(isOff(level)) ? ['a moment is marked where it does not belong'] : []),
      ...told.flatMap(({ says, x, value }, index) => {
        const isEnd = index === 0 || index === told.length - 1
        if (value === null) return [`“${says}” of the axis is no moment`]
        return Math.abs(placeOf(level, value) - x) <= (isEnd ? half : slack)
          ? []
          : [`“${says}” of the axis stands at ${x}`]
      }),
      ...headDifferences(over, values, unit),
    ],
  }
}

function placeOfLabel(says: string, rows: readonly ExpectedRow[], placeIn: Moments['placeOf']): number | null {
  const row = rows.find(({ label }) => squeezed(label) === squeezed(says))
  return row === undefined ? null : placeIn(row.raw)
}

/** How the words over a plot, “In hours. The axis starts at 90, not at zero.”, differ from the axis and the unit of its numbers. */
function headDifferences(texts: readonly DrawnText[], values: readonly Place[], unit: string): readonly string[] {
  const word = unit.startsWith(' ') ? unit.trim() : undefined
  const least = Math.min(...values.map(({ value }) => value))
  const greatest = Math.max(...values.map(({ value }) => value))
  const says = texts.map((text) => text.says).join(' ')
  const {
    named,
    start = '',
    after,
  } = /^(?:In (?<named>.+?)\. ?)?(?:The axis starts at (?<start>[−£$€\d.,]*\d)(?<after>.*), not at zero\.)?$/.exec(says)
    ?.groups ?? {}
  return [
    ...((least <= 0 && greatest >= 0) || numberOf(start) === least
      ? []
      : ['an axis without zero does not say where it starts']),
    ...(says !== '' && named === undefined && start === '' ? [`“${says}” is not said of an axis`] : []),
    ...(named === word ? [] : [`the numbers are in ${word ?? 'no unit'}, not in ${named ?? 'none'}`]),
    ...(start === '' || after === unit ? [] : [`the axis starts at ${start}${unit}, not at ${start}${after}`]),
  ]
}
