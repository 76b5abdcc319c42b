import type { Attributes } from '../../../src/figures/attributes.ts'
import { drawnRows } from '../../../src/figures/drawn-rows.ts'
import { type ChartType, columnNamed } from '../../../src/figures/figure-type.ts'
import type { Column, Row, Table } from '../../../src/model/table.ts'
import { cellOf } from '../../../src/tables/cell-of.ts'
import { printedCell } from '../../../src/tables/printed-cell.ts'

/** A cell that a chart draws. */
export interface ExpectedCell {
  /** The column's name in the chart: its label, or the series. */
  readonly name: string
  /** As it is printed: “57%”, “[x]”; empty for a blank. */
  readonly text: string
  readonly value: number | string | null
}

export interface ExpectedRow {
  readonly label: string
  /** The headings under which it stands: its panel's and its group's. */
  readonly headings: readonly string[]
  readonly cells: readonly ExpectedCell[]
  /** Cells that stand with the marks: a whole, the number of answers, the ends of an interval. */
  readonly beside: readonly (ExpectedCell & { readonly role: Role })[]
}

const roles = ['total', 'base', 'interval'] as const
type Role = (typeof roles)[number]

/** What a chart has to draw of its table: row by row, the cells of the columns that its type says it uses. */
export function expectedRows(type: ChartType, attributes: Attributes, table: Table): readonly ExpectedRow[] {
  const uses = type.uses(attributes)
  const named = (attribute: string) => uses.filter((use) => use.attribute === attribute).map(({ column }) => column)
  const label = columnNamed(table, type.label(attributes))
  const headings = [...named('facet'), ...named('group'), ...named('lane')].map((name) => columnNamed(table, name))
  const pivots = [...named('series'), ...named('column')].map((name) => columnNamed(table, name))
  const apart = new Set([label, ...headings, ...pivots].map(({ name }) => name))
  const isRole = (attribute: string): attribute is Role => roles.some((role) => role === attribute)
  const values = uses.filter(({ attribute, column }) => !isRole(attribute) && !apart.has(column))
  const columns = [...new Set(values.map(({ column }) => column))].map((name) => columnNamed(table, name))
  const rows = drawnRows(table, attributes)
  const place = (row: Row) => ({
    label: printed(row, label) || row.key,
    headings: headings.map((one) => printed(row, one)),
  })
  const cell = (row: Row | undefined, column: Column, name: string): ExpectedCell =>
    row === undefined
      ? { name, text: '', value: null }
      : { name, text: printed(row, column), value: cellOf(row, column).value }
  const besideOf = (row: Row) =>
    uses.flatMap(({ attribute, column: name }) => {
      const column = columnNamed(table, name)
      return isRole(attribute) ? [{ ...cell(row, column, column.label ?? column.title), role: attribute }] : []
    })
  const [pivot] = pivots
  if (pivot === undefined) {
    return rows.map((row) => ({
      ...place(row),
      cells: columns.map((column) => cell(row, column, column.label ?? column.title)),
      beside: besideOf(row),
    }))
  }
  const found = [...new Set(rows.map((row) => printed(row, pivot)))]
  const names = pivot.values?.filter((name) => found.includes(name)) ?? found
  const members = Map.groupBy(rows, (row) => JSON.stringify(place(row)))
  return [...members.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const of = (name: string) => own.find((row) => printed(row, pivot) === name)
    return [
      {
        ...place(first),
        cells: names.flatMap((name) => columns.map((column) => cell(of(name), column, name))),
        beside: besideOf(first),
      },
    ]
  })
}

const printed = (row: Row, column: Column) => printedCell(cellOf(row, column), column)
