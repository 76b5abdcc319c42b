import { besideDifferences } from './beside-differences.ts'
import type { Drawing, DrawnMark, DrawnText } from './drawing.ts'
import { type DrawnRow, drawnRows, rowName } from './drawn-row.ts'
import type { ExpectedCell, ExpectedRow } from './expected.ts'
import { agreedScale, axisMeasure, type Measure, placeOf, slack, valueAt, zeroOf } from './measure.ts'
import type { Reading } from './reading.ts'
import { isUnderTarget, whiskerDifferences, whiskerPlaces } from './whisker-differences.ts'

/** Which mark of its row draws a cell. */
export interface CellMark {
  readonly shape: DrawnMark['shape']
  readonly paint: RegExp
  /** What of it tells the number: how far it reaches from zero, how long it is, or where this side of it stands on the axis. */
  readonly tells: 'reach' | 'length' | 'x1' | 'x2'
  /** Other cells of the row without which the mark is not drawn. */
  readonly with?: readonly number[]
}

export interface RowsOptions {
  /** The mark of a row's cell, by its place among the columns drawn. */
  readonly mark: (index: number) => CellMark
  /** Lines that only join two marks of a row: they begin so far from the middle of the one and end in that of the other. */
  readonly joins?: { readonly paint: RegExp; readonly rim: number }
  /** True where each cell has the name of its column before it or over it. */
  readonly named?: boolean
  /** True where a number may stand farther from its mark, with words or a line that lead there. */
  readonly farText?: boolean
}

/** Reads charts whose rows have labels at the left: each cell's printed number beside its mark, and the number that the mark's size or place tells. */
export const rowsReading =
  (options: RowsOptions): Reading =>
  (drawing, expected, { wide, reference, attributes, table }) => {
    const silent = attributes['labels'] === 'none'
    const drawn = drawnRows(drawing, expected, wide)
    const names = new Set(expected.map(rowName))
    const measure = measureOf(drawing, drawn, expected, options, reference)
    return [
      ...(reference === undefined ? [] : referenceDifference(drawing, measure, reference)),
      ...drawn.filter((row) => !names.has(rowName(row))).map((row) => `${rowName(row)}: no such row`),
      ...expected.flatMap((row) => {
        const [own, ...others] = drawn.filter((one) => rowName(one) === rowName(row))
        if (own === undefined || others.length > 0)
          return [`${rowName(row)}: drawn ${own ? others.length + 1 : 0} times`]
        const bases = own.texts.filter(isBases)
        const rest = { ...own, texts: own.texts.filter((text) => !isBases(text)) }
        return [
          ...rowDifferences(row, rest, measure, { ...options, silent }),
          ...whiskerDifferences(row, own, measure),
          ...besideDifferences(row, bases, { withoutTotal: true, table }),
        ].map((what) => `${rowName(row)}, ${what}`)
      }),
    ]
  }

/** “n = 57”, under a row's label. */
const isBases = ({ x, paint, says }: DrawnText) => x === 0 && paint === 'soft' && /^n = /.test(says)
const isWhisker = ({ paint }: DrawnMark) => paint === 'whisker' || paint === 'halo'

function referenceDifference({ marks }: Drawing, measure: Measure, value: number): readonly string[] {
  const lines = marks.filter(({ paint }) => paint === 'reference')
  if (lines.length === 0) return ['no line stands at the reference']
  const off = [...lines, ...marks.filter(isUnderTarget)].filter(
    ({ x1, x2 }) => x1 !== x2 || Math.abs(x1 - placeOf(measure, value)) > slack,
  )
  return off.slice(0, 1).map(({ x1 }) => `the line of reference tells ${valueAt(measure, x1)}, not ${value}`)
}

const marksLike = (row: DrawnRow, { shape, paint }: CellMark) =>
  row.marks.filter((mark) => mark.shape === shape && paint.test(mark.paint))

/** The scale of the drawing: its axis where it prints one, else the one to which most of its bars agree. */
function measureOf(
  drawing: Drawing,
  drawn: readonly DrawnRow[],
  expected: readonly ExpectedRow[],
  { mark }: RowsOptions,
  reference: number | undefined,
): Measure {
  const axis = axisMeasure(drawing)
  if (axis !== null) return axis
  const marks = drawn.flatMap((row) => {
    const cells = expected.find((one) => rowName(one) === rowName(row))?.cells ?? []
    return cells.flatMap(({ value }, index) => {
      const told = mark(index)
      const own = marksLike(row, told)[0]
      return own === undefined || typeof value !== 'number' ? [] : [{ own, value, told }]
    })
  })
  const bars = marks.filter(({ own }) => own.shape === 'rect').map(({ own }) => own)
  const zero = zeroOf(drawing, bars) ?? Number.NaN
  const lengths = marks.map(({ own, value, told: { tells } }) => ({
    value,
    units: tells === 'x1' || tells === 'x2' ? Math.abs(own[tells] - zero) : own.x2 - own.x1,
  }))
  const others = [
    ...drawn.flatMap((row) =>
      whiskerPlaces(
        expected.find((one) => rowName(one) === rowName(row)),
        row,
      ),
    ),
    ...drawing.marks.flatMap(({ paint, x1 }) =>
      reference === undefined || paint !== 'reference' ? [] : [{ value: reference, place: x1 }],
    ),
  ].map(({ value, place }) => ({ value, units: Math.abs(place - zero) }))
  // Without any length, all that is drawn stands at zero.
  return { zero, perUnit: agreedScale([...lengths, ...others]) ?? 0 }
}

function rowDifferences(
  expected: ExpectedRow,
  row: DrawnRow,
  measure: Measure,
  options: RowsOptions & { readonly silent: boolean },
): readonly string[] {
  const marks = new Set<DrawnMark>()
  const texts = new Set<DrawnText>()
  const names = options.named ? namesOf(row, expected) : null
  if (typeof names === 'string') return [names]
  for (const { text } of names ?? []) texts.add(text)
  const differences = expected.cells.flatMap((cell, index) => {
    const told = options.mark(index)
    const found = marksLike(row, told)
    const own = found.find((mark) => !marks.has(mark) || told.with !== undefined)
    const drawable = [index, ...(told.with ?? [])].every((place) => typeof expected.cells[place]?.value === 'number')
    if (own !== undefined && drawable) marks.add(own)
    const slot = names?.[index]
    const candidates = row.texts.filter((text) => slot === undefined || (text.y >= slot.from && text.y < slot.to))
    const text = textOf(cell, own === undefined ? undefined : extent(cell, own, measure), candidates, texts, options)
    if (text !== undefined) texts.add(text)
    const isDue = !(options.silent && typeof cell.value === 'number')
    return [
      ...(text === undefined && isDue ? [`${cell.name}: “${cell.text}” is not printed with its mark`] : []),
      ...(drawable ? markDifference(cell, own, told, measure) : []),
    ]
  })
  const ends = [...marks].flatMap(({ x1, x2 }) => [x1, x2])
  const { joins } = options
  const joined = ({ paint, x1, x2 }: DrawnMark) =>
    joins?.paint.test(paint) === true &&
    ends.some((x) => Math.abs(x - x2) <= slack) &&
    ends.some((x) => Math.abs(Math.abs(x - x1) - joins.rim) <= slack)
  const loose = row.marks.filter((mark) => !marks.has(mark) && !joined(mark) && !isWhisker(mark))
  const spare = row.texts.filter((text) => !texts.has(text))
  return [
    ...differences,
    ...loose.map(({ shape, paint }) => `a ${shape} of ${paint} that draws no cell`),
    ...spare.map(({ says }) => `“${says}” is the text of no cell`),
  ]
}

/** How far a number may stand from its mark's end. */
const near = 16

function textOf(
  cell: ExpectedCell,
  mark: Pick<DrawnMark, 'x1' | 'x2'> | undefined,
  texts: readonly DrawnText[],
  taken: ReadonlySet<DrawnText>,
  { farText, silent }: RowsOptions & { readonly silent: boolean },
) {
  if (silent && typeof cell.value === 'number') return undefined
  if (typeof cell.value === 'number') {
    const printed = texts.find(
      (text) =>
        text.says === cell.text &&
        !taken.has(text) &&
        (farText === true || mark === undefined || distance(text, mark) <= near),
    )
    if (printed !== undefined) return printed
  }
  // In place of a number stands its symbol, or words; they may stand for two cells at once.
  const says = cell.text === '' ? ['no figure', 'no range'] : [cell.text]
  return texts.find((text) => text.paint === 'gap' && text.says.split(/ to |; /).some((part) => says.includes(part)))
}

/** From where to where a cell's mark and its whisker run. */
function extent({ interval }: ExpectedCell, { x1, x2 }: DrawnMark, measure: Measure): Pick<DrawnMark, 'x1' | 'x2'> {
  const ends = (interval ?? []).flatMap(({ value }) => (typeof value === 'number' ? [placeOf(measure, value)] : []))
  return { x1: Math.min(x1, x2, ...ends), x2: Math.max(x1, x2, ...ends) }
}

const distance = ({ x }: DrawnText, { x1, x2 }: Pick<DrawnMark, 'x1' | 'x2'>) =>
  Math.max(0, Math.min(x1, x2) - x, x - Math.max(x1, x2))

function markDifference(
  cell: ExpectedCell,
  mark: DrawnMark | undefined,
  told: CellMark,
  measure: Measure,
): readonly string[] {
  const value = Number(cell.value)
  if (mark === undefined)
    return value === 0 && told.shape === 'rect' ? [] : [`${cell.name}: no ${told.shape} draws ${cell.text}`]
  const { zero, perUnit } = measure
  if (told.tells === 'length') {
    const units = mark.x2 - mark.x1
    return Math.abs(units - Math.abs(value) * perUnit) <= slack ? [] : [wrong(cell, units / perUnit)]
  }
  if (told.tells !== 'reach') {
    const x = mark[told.tells]
    return Math.abs(x - placeOf(measure, value)) <= slack ? [] : [wrong(cell, valueAt(measure, x))]
  }
  const [from, to] = value < 0 ? [mark.x2, mark.x1] : [mark.x1, mark.x2]
  if (Math.abs(from - zero) > slack) return [`${cell.name}: the bar does not begin at zero`]
  return Math.abs(to - (zero + value * perUnit)) <= slack ? [] : [wrong(cell, (to - zero) / perUnit)]
}

const wrong = ({ name, text }: ExpectedCell, told: number) =>
  `${name}: the mark tells ${Number(told.toPrecision(6))}, not ${text}`

/** The names of a row's cells in order, and from where to where each one's number stands; or what is wrong with them. */
function namesOf(row: DrawnRow, { cells }: ExpectedRow) {
  const found = row.texts
    .filter(({ paint, anchor }) => paint === 'soft' && anchor === 'start')
    .toSorted((a, b) => a.y - b.y)
  const said = found.map(({ says }) => says.replace(/\s/g, ''))
  const wanted = cells.map(({ name }) => name.replace(/\s/g, ''))
  if (said.join('|') !== wanted.join('|')) return `its marks are named ${said.join(', ')}, not ${wanted.join(', ')}`
  return found.map((text, index) => ({ text, from: text.y - 2, to: (found[index + 1]?.y ?? Infinity) - 2 }))
}
