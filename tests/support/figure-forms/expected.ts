import type { Attributes } from '../../../src/figures/attributes.ts'
import { drawnRows } from '../../../src/figures/drawn-rows.ts'
import { type ChartType, columnNamed } from '../../../src/figures/figure-type.ts'
import type { Column, Row, Table } from '../../../src/model/table.ts'
import { cellOf } from '../../../src/tables/cell-of.ts'
import { listed } from '../../../src/tables/listed.ts'
import { printedCell } from '../../../src/tables/printed-cell.ts'

/** A cell that a chart draws. */
export interface ExpectedCell {
  /** The column's name in the chart: its label, or the series. */
  readonly name: string
  /** As it is printed: “57%”, “[x]”; empty for a blank. */
  readonly text: string
  readonly value: number | string | null
  /** As the table's file has it, without a symbol: “2024-04”. */
  readonly raw: string
  readonly symbol: string | null
  /** The ends of its interval, where the figure draws intervals. */
  readonly interval?: readonly [low: ExpectedCell, high: ExpectedCell]
}

export interface ExpectedRow {
  readonly label: string
  /** The label as the table's file has it. */
  readonly raw: string
  /** The key of its row, or of the first of them. */
  readonly key: string
  /** The headings under which it stands: its panel's and its group's. */
  readonly headings: readonly string[]
  readonly cells: readonly ExpectedCell[]
  /** Cells that stand with the marks: a whole, and the number of answers. */
  readonly beside: readonly (ExpectedCell & { readonly role: Role })[]
}

const roles = ['total', 'base'] as const
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
  const isValue = (attribute: string) => !isRole(attribute) && attribute !== 'interval'
  const values = uses.filter(({ attribute, column }) => isValue(attribute) && !apart.has(column))
  const columns = [...new Set(values.map(({ column }) => column))].map((name) => columnNamed(table, name))
  const rows = drawnRows(table, attributes)
  const ends = named('interval').map((name) => columnNamed(table, name))
  const isLines = type.chart === 'lines'
  const place = (row: Row) => ({
    // The year 2004 of an axis is not “2,004”.
    label: (isLines && label.type === 'integer' ? cellOf(row, label).printed : printed(row, label)) || row.key,
    raw: cellOf(row, label).printed,
    headings: headings.map((one) => printed(row, one)),
  })
  const cell = (row: Row | undefined, column: Column, name: string): ExpectedCell => {
    if (row === undefined) return { name, text: '', value: null, raw: '', symbol: null }
    const { value, printed: raw, symbol } = cellOf(row, column)
    return { name, text: printed(row, column), value, raw, symbol }
  }
  /** A cell with its interval: two columns per series, or one pair for all rows of a long form. */
  const measured = (row: Row | undefined, column: Column, name: string, series: number): ExpectedCell => {
    const [low, high] = [ends[series * 2], ends[series * 2 + 1]]
    const own = cell(row, column, name)
    if (low === undefined || high === undefined) return own
    return { ...own, interval: [cell(row, low, low.label ?? low.title), cell(row, high, high.label ?? high.title)] }
  }
  const besideOf = (row: Row) =>
    uses.flatMap(({ attribute, column: name }) => {
      const column = columnNamed(table, name)
      return isRole(attribute) ? [{ ...cell(row, column, column.label ?? column.title), role: attribute }] : []
    })
  const [pivot] = pivots
  if (pivot === undefined) {
    return rows.map((row) => ({
      ...place(row),
      key: row.key,
      cells: columns.map((column, index) => measured(row, column, column.label ?? column.title, index)),
      beside: besideOf(row),
    }))
  }
  const found = [...new Set(rows.map((row) => printed(row, pivot)))]
  const order = listed((attributes as { readonly order?: string }).order).filter((name) => found.includes(name))
  const names = order.length > 0 ? order : (pivot.values?.filter((name) => found.includes(name)) ?? found)
  const members = Map.groupBy(rows, (row) => JSON.stringify(place(row)))
  return [...members.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const of = (name: string) => own.find((row) => printed(row, pivot) === name)
    return [
      {
        ...place(first),
        key: first.key,
        cells: names.flatMap((name) => columns.map((column) => measured(of(name), column, name, 0))),
        beside: besideOf(first),
      },
    ]
  })
}

const printed = (row: Row, column: Column) => printedCell(cellOf(row, column), column)
