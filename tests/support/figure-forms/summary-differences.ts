import type { ExpectedRow } from './expected.ts'
import { numberOf } from './measure.ts'

/**
 * The numbers of a summary that its cells do not bear out: each has to be printed in a cell, be the reference, or count something of
 * the cells (rows, columns, gaps, ties, levels, rises, cells above a reference); and what is called the highest or lowest has to be it.
 */
export function summaryDifferences(
  summary: string,
  rows: readonly ExpectedRow[],
  reference?: number,
): readonly string[] {
  const plain = withoutNames(summary, rows)
  const printed = new Set(
    rows.flatMap(({ cells, beside }) => [...cells, ...beside].flatMap(({ text }) => text.match(number) ?? [])),
  )
  const counts = countsOf(rows, reference)
  const sums = sumsOf(rows)
  const strange = (plain.match(number) ?? []).filter(
    (token) =>
      !printed.has(token) &&
      !counts.has(Number(token)) &&
      numberOf(token) !== reference &&
      !sums.has(numberOf(token) ?? Number.NaN),
  )
  const { greatest, least } = extremesOf(rows)
  return [
    ...strange.map((token) => `“${token}” is neither in a cell nor a count of them`),
    ...claimed(plain, /highest:?([^;]*?)(?:[;]|\. |\.$)/gi)
      .filter((value) => !greatest.has(value))
      .map((value) => `${value} is not the highest`),
    ...claimed(plain, /lowest:?([^;]*?)(?:[;]|\. |\.$)/gi)
      .filter((value) => !least.has(value))
      .map((value) => `${value} is not the lowest`),
  ]
}

const number = /−?[£$€]?\d[\d,]*(?:\.\d+)?%?(?<!,)/g

/** The summary without the rows' and columns' own names, which may hold numbers. */
function withoutNames(summary: string, rows: readonly ExpectedRow[]): string {
  const names = rows.flatMap(({ label, headings, cells }) => [label, ...headings, ...cells.map(({ name }) => name)])
  const longestFirst = [...new Set(names)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length)
  return longestFirst.reduce((text, name) => text.replaceAll(name, '…'), summary)
}

/** The last number of each claim: “highest Kent and Essex, 79%” → 79. */
const claimed = (text: string, claim: RegExp) =>
  [...text.matchAll(claim)].flatMap(([, words = '']) => {
    const last = words.match(number)?.at(-1)
    return last === undefined ? [] : [numberOf(last) ?? Number.NaN]
  })

/** Each column's numbers, by its name. */
function columnsOf(rows: readonly ExpectedRow[]): readonly (readonly (number | null)[])[] {
  const of = ({ cells, beside }: ExpectedRow) => [...cells, ...beside.filter(({ role }) => role === 'total')]
  const width = Math.max(0, ...rows.map((row) => of(row).length))
  return Array.from({ length: width }, (_, index) =>
    rows.map((row) => {
      const value = of(row)[index]?.value
      return typeof value === 'number' ? value : null
    }),
  )
}

const known = (column: readonly (number | null)[]) => column.filter((value) => value !== null)

function extremesOf(rows: readonly ExpectedRow[]) {
  const columns = columnsOf(rows).map(known)
  return {
    greatest: new Set(columns.map((values) => Math.max(...values))),
    least: new Set(columns.map((values) => Math.min(...values))),
  }
}

/** What the cells of each row come to from either end on, as the answers on one side of a centre do. */
function sumsOf(rows: readonly ExpectedRow[]): ReadonlySet<number> {
  const running = (values: readonly number[]) =>
    values.map((_, index) => rounded(values.slice(0, index + 1).reduce((a, b) => a + b)))
  return new Set(
    rows.flatMap(({ cells }) => {
      const values = cells.map(({ value }) => (typeof value === 'number' ? value : 0))
      return [...running(values), ...running(values.toReversed())]
    }),
  )
}

/** How many rows without a gap there are, and in how many each column alone is the greatest. */
function largestOf(rows: readonly ExpectedRow[]): readonly number[] {
  const whole = rows
    .map(({ cells }) => cells.map(({ value }) => value))
    .filter((values) => values.every((value) => typeof value === 'number'))
  const largest = whole.flatMap((values) => {
    const most = Math.max(...values)
    return values.filter((value) => value === most).length === 1 ? [values.indexOf(most)] : []
  })
  return [whole.length, ...tallies(largest)]
}

function countsOf(rows: readonly ExpectedRow[], reference: number | undefined): ReadonlySet<number> {
  const columns = columnsOf(rows)
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  const values = rows.flatMap(({ cells }) => cells.map(({ value }) => value))
  const changes = rows.flatMap(({ cells: [before, after] }) =>
    typeof before?.value === 'number' && typeof after?.value === 'number' ? [after.value - before.value] : [],
  )
  const ofEach = columns.flatMap((column) => {
    const values = known(column)
    const compared = reference === undefined ? [] : values.map((value) => Math.sign(value - reference))
    return [column.length, values.length, column.length - values.length, ...tallies(values), ...tallies(compared), 0]
  })
  const ranges = rows.flatMap(({ cells: [, low, high] }) =>
    typeof low?.value === 'number' && typeof high?.value === 'number' ? [high.value - low.value] : [],
  )
  return new Set([
    rows.length,
    columns.length,
    ...ofEach,
    ...tallies(values),
    texts.filter((text) => text === '' || text.startsWith('[')).length,
    changes.length,
    ...tallies(changes.map(Math.sign)),
    ...tallies(changes.map(rounded)),
    ranges.length,
    ...largestOf(rows),
    ...tallies(ranges.map(rounded)),
  ])
}

/** How often each thing occurs. */
const tallies = (things: readonly unknown[]) =>
  [...Map.groupBy(things, (thing) => thing).values()].map(({ length }) => length)
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
