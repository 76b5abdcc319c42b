import { day } from '../../../src/format/day.ts'
import { dayPrinted, daySpan } from './day-span.ts'
import type { Drawing, DrawnText } from './drawing.ts'
import { type DrawnRow, drawnRows, rowName, squeezed } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'
import { fittedMeasure, type Measure, type Place, placeOf, valueAt } from './measure.ts'
import type { Reading } from './reading.ts'

/** Days lie close together, so that what rounding leaves over weighs more. */
const slack = 0.06
/** Lines shorter than this are dots: of a spell, and of a date that is not known to the day. */
const shortest = { spell: 7, other: 14 }
/** Where the rows begin; the axis stands over them. */
const axisRoom = 24

/** Reads a timeline: the dates of each row in words, and the days that its dot and its line tell on the calendar's axis. */
export const timelineReading: Reading = (drawing, expected, { wide, attributes }) => {
  const isAxis = ({ paint, anchor, y }: DrawnText) => paint === 'soft' && anchor === 'middle' && y < axisRoom
  const rows = drawnRows(drawing, expected, wide, { isOfAxis: isAxis })
  const pairs = paired(rows, expected)
  const measure = calendarMeasure(drawing, isAxis) ?? fittedMeasure(pairs.flatMap(placesOf)) ?? { zero: 0, perUnit: 1 }
  const names = new Set(expected.map(rowName))
  const matched = new Set(pairs.map(({ drawn }) => drawn))
  return [
    ...referenceDifferences(drawing, measure, attributes['reference']),
    ...laneDifferences(pairs),
    ...rows.filter((row) => !names.has(rowName(row)) || !matched.has(row)).map((row) => `${rowName(row)}: no such row`),
    ...expected.filter((row) => !pairs.some((pair) => pair.row === row)).map((row) => `${rowName(row)}: not drawn`),
    ...pairs.flatMap(({ row, drawn }) => rowDifferences(row, drawn, measure).map((what) => `${rowName(row)}, ${what}`)),
  ]
}

interface Pair {
  readonly row: ExpectedRow
  readonly drawn: DrawnRow
}

/** Rows of one name are told apart by their dates. */
function paired(rows: readonly DrawnRow[], expected: readonly ExpectedRow[]): readonly Pair[] {
  const left = [...rows]
  const says = (row: ExpectedRow) => (one: DrawnRow) => one.texts.some((text) => text.says === wordsOf(row).text)
  return expected.flatMap((row) => {
    const own = left.filter((one) => rowName(one) === rowName(row))
    const drawn = own.find(says(row)) ?? own[0]
    if (drawn === undefined) return []
    left.splice(left.indexOf(drawn), 1)
    return [{ row, drawn }]
  })
}

/** What stands in a row: its date or spell in words, or what stands for a missing one. */
function wordsOf({ cells: [from, to] }: ExpectedRow): { readonly text: string; readonly paint: string } {
  if (from === undefined || from.raw === '') return { text: from?.text || 'no date', paint: 'gap' }
  const end = to === undefined || to.raw === '' ? '' : ` to ${day(to.raw)}`
  return { text: `${day(from.raw)}${end}`, paint: 'soft' }
}

function daysOf({ cells: [from, to] }: ExpectedRow) {
  if (from === undefined || from.raw === '') return null
  const isSpell = to !== undefined && to.raw !== ''
  return { first: daySpan(from.raw).first, last: daySpan(isSpell ? to.raw : from.raw).last, isSpell }
}

const linesOf = ({ marks }: DrawnRow) => marks.filter(({ shape, paint }) => shape === 'line' && /^stroke-/.test(paint))
const dotsOf = ({ marks }: DrawnRow) => marks.filter(({ shape, paint }) => shape === 'circle' && /^fill-/.test(paint))

/** Which days the marks of a row tell, for a drawing whose axis is too short to have words. */
function placesOf({ row, drawn }: Pair): readonly Place[] {
  const days = daysOf(row)
  if (days === null) return []
  const dayOfDot = days.isSpell ? days.last : (days.first + days.last) / 2
  return [
    ...linesOf(drawn).flatMap(({ x1, x2 }) => [
      { value: days.first, place: x1 },
      { value: days.last, place: x2 },
    ]),
    ...dotsOf(drawn).map(({ x1 }) => ({ value: dayOfDot, place: x1 })),
  ]
}

/** What the axis says: its months and years at their upright lines. Null where it has fewer than two. */
function calendarMeasure({ texts, marks }: Drawing, isAxis: (text: DrawnText) => boolean): Measure | null {
  const uprights = marks.filter(({ paint, x1, x2 }) => paint === 'hair' && x1 === x2).map(({ x1 }) => x1)
  const ticks = texts.filter(isAxis).flatMap(({ says, x }): Place[] => {
    const value = dayPrinted(says)
    if (value === null) throw new Error(`“${says}” of the axis is no month and no year.`)
    const place = uprights.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0]
    return place === undefined ? [] : [{ value, place }]
  })
  const measure = ticks.length < 2 ? null : fittedMeasure(ticks)
  for (const { value, place } of ticks)
    if (measure !== null && Math.abs(placeOf(measure, value) - place) > slack)
      throw new Error(`An upright of the axis stands at ${place}.`)
  return measure
}

function referenceDifferences(
  { texts, marks }: Drawing,
  measure: Measure,
  reference: string | undefined,
): readonly string[] {
  const lines = marks.filter(({ paint }) => paint === 'reference')
  if (reference === undefined) return lines.length === 0 ? [] : ['a line stands at no reference']
  const [date = '', ...name] = reference.split(':').map((part) => part.trim())
  const place = placeOf(measure, daySpan(date).last)
  const off = lines.find(({ x1, x2 }) => Math.abs(x1 - place) > slack || Math.abs(x2 - place) > slack)
  const words = squeezed([...name, day(date)].join(':'))
  return [
    ...(lines.length === 0 ? ['no line stands at the reference'] : []),
    ...(off === undefined ? [] : [`the line of reference stands at ${off.x1}, not at ${place.toFixed(2)}`]),
    ...(texts.some(({ says, paint }) => paint === 'ink' && squeezed(says) === words)
      ? []
      : [`nothing names the reference ${reference}`]),
  ]
}

/** Each lane has a colour of its own, as far as there are four. */
function laneDifferences(pairs: readonly Pair[]): readonly string[] {
  const paints = Map.groupBy(
    pairs.flatMap(({ row, drawn }) =>
      [...linesOf(drawn), ...dotsOf(drawn)].map(({ paint }) => ({
        lane: row.headings.join(),
        colour: paint.replace(/^\w+-/, ''),
      })),
    ),
    ({ lane }) => lane,
  )
  const each = [...paints].map(([lane, own]) => ({ lane, colours: new Set(own.map(({ colour }) => colour)) }))
  const all = new Set(each.flatMap(({ colours }) => [...colours]))
  return [
    ...each
      .filter(({ colours }) => colours.size > 1)
      .map(({ lane, colours }) => `${lane}: ${colours.size} colours in one lane`),
    ...(all.size === Math.min(4, each.length) ? [] : [`${all.size} colours for ${each.length} lanes`]),
  ]
}

function rowDifferences(row: ExpectedRow, drawn: DrawnRow, measure: Measure): readonly string[] {
  const { text, paint } = wordsOf(row)
  const [own, ...spare] = drawn.texts.toSorted((a, b) => Number(b.says === text) - Number(a.says === text))
  const days = daysOf(row)
  const [lines, dots] = [linesOf(drawn), dotsOf(drawn)]
  const differences = [
    ...(own?.says === text && own.paint === paint ? [] : [`“${own?.says ?? ''}”, not “${text}”`]),
    ...spare.map(({ says }) => `“${says}” is the text of no cell`),
    ...(drawn.marks.length === lines.length + dots.length ? [] : ['a mark draws no date']),
  ]
  if (days === null) return [...differences, ...(drawn.marks.length === 0 ? [] : ['a mark for no date'])]
  const { first, last, isSpell } = days
  const isLong = (last - first) * measure.perUnit > (isSpell ? shortest.spell : shortest.other)
  const [wantedLines, wantedDots] = [isLong ? 1 : 0, isSpell || !isLong ? 1 : 0]
  if (lines.length !== wantedLines || dots.length !== wantedDots)
    return [...differences, `${lines.length} lines and ${dots.length} dots, not ${wantedLines} and ${wantedDots}`]
  const at = (value: number, x: number) =>
    Math.abs(placeOf(measure, value) - x) <= slack
      ? []
      : [`a mark stands ${(valueAt(measure, x) - value).toFixed(1)} days off ${text}`]
  return [
    ...differences,
    ...lines.flatMap(({ x1, x2 }) => [...at(first, x1), ...at(last, x2)]),
    ...dots.flatMap(({ x1 }) => at(isSpell ? last : (first + last) / 2, x1)),
  ]
}
