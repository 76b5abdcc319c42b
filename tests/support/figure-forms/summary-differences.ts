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
  const printed = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.match(number) ?? [])))
  const counts = countsOf(rows, reference)
  const strange = (plain.match(number) ?? []).filter(
    (token) => !printed.has(token) && !counts.has(Number(token)) && numberOf(token) !== reference,
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
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) =>
    rows.map(({ cells }) => {
      const value = cells[index]?.value
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
    ...tallies(ranges.map(rounded)),
  ])
}

/** How often each thing occurs. */
const tallies = (things: readonly unknown[]) =>
  [...Map.groupBy(things, (thing) => thing).values()].map(({ length }) => length)
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
