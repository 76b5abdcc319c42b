import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { printedCell } from '../tables/printed-cell.ts'

/** Rows of a table with one row per pair of label and series, put together by label. */
export interface LongForm {
  /** The series' names, in the order of the column's `values`, else in that in which they first occur. */
  readonly names: readonly string[]
  readonly categories: readonly {
    readonly first: Row
    readonly rows: readonly Row[]
    readonly row: (name: string) => Row | undefined
  }[]
  /** Pairs that occur more than once, as “Kent, Assessment”. */
  readonly repeated: readonly string[]
}

/** The rows put together by what `by` prints (the label and, where there are any, panel and group), one row per series. */
export function longForm(rows: readonly Row[], by: readonly Column[], series: Column): LongForm {
  const print = (row: Row, column: Column) => printedCell(cellOf(row, column), column)
  const keyOf = (row: Row) => by.map((column) => print(row, column)).join(', ')
  const found = new Set(rows.map((row) => print(row, series)))
  const names = series.values === undefined ? [...found] : series.values.filter((name) => found.has(name))
  const members = Map.groupBy(rows, keyOf)
  const repeated: string[] = []
  for (const [key, own] of members) {
    const seen = new Map<string, number>()
    for (const row of own) seen.set(print(row, series), (seen.get(print(row, series)) ?? 0) + 1)
    for (const [name, count] of seen) if (count > 1) repeated.push(`${key}, ${name}`)
  }
  const categories = [...members.values()].flatMap((own) => {
    const [first] = own
    const row = (name: string) => own.find((candidate) => print(candidate, series) === name)
    return first === undefined ? [] : [{ first, rows: own, row }]
  })
  return { names, categories, repeated }
}

/** The fault of a chart that would have to draw two numbers in one place. */
export function repeatedPairs(table: Table, { repeated }: LongForm, subject: string): readonly Fault[] {
  const [pair] = repeated
  if (pair === undefined) return []
  return [
    {
      subject,
      found: `More than one row of “${table.name}” is ${pair}.`,
      allowed: 'A chart draws one value per row and series.',
      remedy: 'Choose rows with where, or tell them apart with facet or group.',
      rule: 'figure-value-unique',
    },
  ]
}
