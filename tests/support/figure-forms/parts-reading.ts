import type { Table } from '../../../src/model/table.ts'
import { besideDifferences } from './beside-differences.ts'
import type { DrawnMark } from './drawing.ts'
import { type DrawnRow, drawnRows, rowName } from './drawn-row.ts'
import type { ExpectedRow } from './expected.ts'
import { agreedScale, type Measure, slack, zeroOf } from './measure.ts'
import type { LegendEntry, Reading } from './reading.ts'

export interface PartsOptions {
  readonly paint: RegExp
  /** How many of a row's parts, halves counted, lie before zero: none where rows begin there. */
  readonly before: (attributes: Readonly<Record<string, string | undefined>>) => number
}

/** What a part gives up at each end that has a neighbour, for the paper between them; of a sliver at most a quarter. */
const apart = 1.5

/**
 * Reads charts whose rows are parts end to end: the place and length of each part tell its number, which is printed on it or in the line
 * under the bar.
 */
export const partsReading =
  ({ paint, before }: PartsOptions): Reading =>
  (drawing, expected, { wide, attributes, table, legend }) => {
    const drawn = drawnRows(drawing, expected, wide, { isUnder: ({ paint }) => paint === 'gap' })
    const names = new Set(expected.map(rowName))
    const barsOf = (row: DrawnRow) =>
      row.marks.filter((mark) => mark.shape === 'rect' && paint.test(mark.paint)).toSorted((a, b) => a.x1 - b.x1)
    const lengths = drawn.flatMap((row) => {
      const bars = barsOf(row)
      const whole = sum(expected.find((one) => rowName(one) === rowName(row))?.cells ?? [])
      return [{ value: whole, units: (bars.at(-1)?.x2 ?? 0) - (bars[0]?.x1 ?? 0) }]
    })
    const measure = { zero: zeroOf(drawing, drawn.flatMap(barsOf)) ?? Number.NaN, perUnit: agreedScale(lengths) ?? 1 }
    return [
      ...drawn.filter((row) => !names.has(rowName(row))).map((row) => `${rowName(row)}: no such row`),
      ...paintDifferences(drawn, paint),
      ...expected.flatMap((row) => {
        const [own, ...others] = drawn.filter((one) => rowName(one) === rowName(row))
        if (own === undefined || others.length > 0)
          return [`${rowName(row)}: drawn ${own ? others.length + 1 : 0} times`]
        return [
          ...placeDifferences(row, barsOf(own), measure, before(attributes)),
          ...legendDifferences(row, barsOf(own), legend),
          ...textDifferences(row, own, barsOf(own), { withoutTotal: attributes['labels'] === 'none', table }),
        ].map((what) => `${rowName(row)}, ${what}`)
      }),
    ]
  }

const sizeOf = ({ value }: ExpectedRow['cells'][number]) => (typeof value === 'number' ? Math.max(0, value) : 0)
const sum = (cells: ExpectedRow['cells']) => cells.reduce((total, cell) => total + sizeOf(cell), 0)

function paintDifferences(drawn: readonly DrawnRow[], paint: RegExp): readonly string[] {
  const strange = drawn.flatMap((row) =>
    row.marks.filter((mark) => !paint.test(mark.paint)).map((mark) => ({ row, mark })),
  )
  return strange.map(({ row, mark }) => `${rowName(row)}: a ${mark.shape} of ${mark.paint} that draws no cell`)
}

function placeDifferences(
  { cells }: ExpectedRow,
  bars: readonly DrawnMark[],
  { zero, perUnit }: Measure,
  before: number,
): readonly string[] {
  const shown = cells.filter((cell) => sizeOf(cell) > 0)
  if (bars.length !== shown.length) return [`${bars.length} parts, not ${shown.length}`]
  const first = cells.reduce((from, cell, index) => from - sizeOf(cell) * Math.min(1, Math.max(0, before - index)), 0)
  let from = zero + first * perUnit
  return shown.flatMap((cell, place) => {
    const to = from + sizeOf(cell) * perUnit
    const inset = Math.min(apart, ((to - from) * 1) / 4)
    const [x1, x2] = [place === 0 ? from : from + inset, place === shown.length - 1 ? to : to - inset]
    from = to
    const bar = bars[place]
    if (bar !== undefined && Math.abs(bar.x1 - x1) <= slack && Math.abs(bar.x2 - x2) <= slack) return []
    return [
      `${cell.name}: the part runs from ${bar?.x1} to ${bar?.x2}, not from ${x1.toFixed(2)} to ${x2.toFixed(2)} as ${cell.text} does`,
    ]
  })
}

/** How the colours of a row's parts differ from those that the legend gives to their names. */
function legendDifferences(
  { cells }: ExpectedRow,
  bars: readonly DrawnMark[],
  legend: readonly LegendEntry[],
): readonly string[] {
  const shown = cells.filter((cell) => sizeOf(cell) > 0)
  return shown.flatMap(({ name }, index) => {
    const entry = legend.find(({ text }) => squeezed(text) === squeezed(name))
    const paint = bars[index]?.paint
    return paint === undefined || entry?.className === paint
      ? []
      : [`${name}: the part is of ${paint}, the legend's colour is ${entry?.className ?? 'none'}`]
  })
}

function textDifferences(
  row: ExpectedRow,
  drawn: DrawnRow,
  bars: readonly DrawnMark[],
  options: { readonly withoutTotal: boolean; readonly table: Table },
): readonly string[] {
  const silent = options.withoutTotal
  const shown = row.cells.filter((cell) => sizeOf(cell) > 0)
  const under = drawn.texts
    .filter(({ paint }) => paint === 'gap')
    .map(({ says }) => says)
    .join(' ')
  const rest = new Set(under.split(/;\s*/).map(squeezed))
  const inside = drawn.texts.filter(({ paint }) => paint.startsWith('on-'))
  const used = new Set<string>()
  const missing = row.cells.flatMap((cell) => {
    const bar = bars[shown.indexOf(cell)]
    const on = inside.find(({ x, says }) => bar !== undefined && x > bar.x1 && x < bar.x2 && says === cell.text)
    const line = squeezed(`${cell.name}: ${cell.text || 'no figure'}`)
    if (rest.has(line)) used.add(line)
    if (on !== undefined || rest.has(line) || (silent && typeof cell.value === 'number')) return []
    return [`${cell.name}: “${cell.text}” is not printed on its part or under the bar`]
  })
  const spare = [...rest].filter((line) => line !== '' && !used.has(line))
  const onParts = silent ? 0 : row.cells.length - used.size
  return [
    ...missing,
    ...spare.map((line) => `“${line}” is the text of no cell`),
    ...(inside.length === onParts ? [] : [`${inside.length} texts on its parts, not ${onParts}`]),
    ...besideDifferences(
      row,
      drawn.texts.filter(({ paint }) => paint === 'soft' || paint === 'ink'),
      options,
    ),
  ]
}

const squeezed = (text: string) => text.replace(/\s+/g, '')
