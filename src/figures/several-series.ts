import { z } from 'zod'
import type { CategorySeries } from '../charts/series.ts'
import { nearest } from '../format/nearest.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { type Attributes, ColumnName, ColumnNames, categoryChartAttributes } from './attributes.ts'
import { baseFaults } from './bases.ts'
import { categorySeries, type SortedBy, seriesOfRows } from './category-series.ts'
import { drawnRows } from './drawn-rows.ts'
import { type ColumnUse, columnNamed } from './figure-type.ts'
import { markWithInterval } from './intervals.ts'
import { type LongForm, longForm, repeatedPairs } from './long-form.ts'
import { use, usesBeside, usesForGroups, usesListed } from './uses.ts'

/** What a chart of several series takes: columns, or a column of values with one that names their series. */
export const severalSeriesAttributes = {
  ...categoryChartAttributes,
  label: ColumnName,
  values: ColumnNames.optional(),
  value: ColumnName.optional(),
  series: ColumnName.optional(),
  order: z
    .string()
    .regex(/[^\s,]/)
    .meta({ allowed: 'the names of the series in their order, separated by commas' })
    .optional(),
}

export interface SeveralSeries extends Attributes {
  readonly label: string
  readonly values?: string | undefined
  readonly value?: string | undefined
  readonly series?: string | undefined
  readonly order?: string | undefined
}

export const usesOfSeveral = (its: SeveralSeries): readonly ColumnUse[] => [
  ...use('label', its.label, 'anything'),
  ...usesForGroups(its),
  ...use('series', its.series, 'anything'),
  ...usesListed('values', its.values, 'numbers'),
  ...use('value', its.value, 'numbers'),
  ...usesBeside(its),
]

/** The columns of numbers that are drawn: those of the series, or the one that holds them all. */
export const valueColumns = (table: Table, its: SeveralSeries): readonly Column[] =>
  listed(its.values ?? its.value).map((name) => columnNamed(table, name))

/** The categories, each with a mark per series; a series that a label has no row of is a gap. */
export function severalSeries(table: Table, its: SeveralSeries, by?: SortedBy): CategorySeries {
  const long = longFormOf(table, its)
  const columns = valueColumns(table, its)
  if (long === null) return categorySeries(table, its, its.label, columns, by)
  const [value] = columns
  const { names, categories } = long
  const drawn = categories.map(({ first, row }) => ({
    row: first,
    marks: names.map((name) => {
      const own = row(name)
      return own === undefined || value === undefined
        ? { value: null, text: '' }
        : markWithInterval(own, value, table, its)
    }),
  }))
  return seriesOfRows({ table, attributes: its, label: its.label, columns, drawn, names, by })
}

/** The rows by label and series, or null where the series are columns. */
function longFormOf(table: Table, its: SeveralSeries): LongForm | null {
  if (its.value === undefined || its.series === undefined) return null
  const by = [its.label, its.group, its.facet].flatMap((name) => (name === undefined ? [] : [columnNamed(table, name)]))
  const long = longForm(drawnRows(table, its), by, columnNamed(table, its.series))
  const order = listed(its.order)
  return order.length === 0 ? long : { ...long, names: order.filter((name) => long.names.includes(name)) }
}

/** The cells that make up each bar. */
export function wholesOf(table: Table, its: SeveralSeries): readonly (readonly (readonly [Row, Column])[])[] {
  const columns = valueColumns(table, its)
  const long = longFormOf(table, its)
  const rows = long === null ? drawnRows(table, its).map((row) => [row]) : long.categories.map(({ rows: own }) => own)
  return rows.map((own) => own.flatMap((row) => columns.map((column) => [row, column] as const)))
}

/** What is wrong with the naming, the number and the order of the series of the word. */
export function severalSeriesFaults(word: string, table: Table, its: SeveralSeries): readonly Fault[] {
  if (
    (its.values === undefined) === (its.value === undefined) ||
    (its.value === undefined) !== (its.series === undefined)
  ) {
    return [
      {
        subject: 'values',
        found: 'The series are not named, or are named twice.',
        allowed: `${word} takes either values (two to four columns), or value and series (two columns).`,
        remedy: 'Write for instance values="this_inspection, all_inspections".',
        rule: 'figure-series-named',
      },
    ]
  }
  const wrongOrder = orderFaults(table, its)
  if (wrongOrder.length > 0) return wrongOrder
  const long = longFormOf(table, its)
  const count = long === null ? listed(its.values).length : long.names.length
  const others = [
    ...(long === null ? [] : [...repeatedPairs(table, long, 'series'), ...perLabelFaults(table, its)]),
    ...baseFaults(table, its, long === null ? count : 1),
  ]
  if (count >= 2 && count <= 4) return others
  return [
    {
      subject: long === null ? 'values' : 'series',
      found: `The chart would have ${count} series.`,
      allowed: `${word} draws two to four series: more can’t be told apart by colour.`,
      remedy:
        count < 2
          ? 'Name another column, or use Bars for one.'
          : 'Name the four that matter most, or part them with facet.',
      rule: 'figure-series-count',
    },
    ...others,
  ]
}

function orderFaults(table: Table, its: SeveralSeries): readonly Fault[] {
  if (its.order === undefined) return []
  const long = longFormOf(table, { ...its, order: undefined })
  if (long === null) {
    return [
      {
        subject: 'order',
        found: 'The series are columns, which stand in the order of values.',
        allowed: 'The attribute order is for series that the column of series names.',
        remedy: 'Remove order, and list values in the order wanted.',
        rule: 'figure-order-known',
      },
    ]
  }
  const order = listed(its.order)
  const strange = order.find((name) => !long.names.includes(name))
  const missing = long.names.find((name) => !order.includes(name))
  const wrong = strange ?? missing
  if (wrong === undefined && new Set(order).size === order.length) return []
  const near = strange === undefined ? undefined : nearest(strange, long.names)
  return [
    {
      subject: 'order',
      found:
        wrong === undefined
          ? 'A series is listed twice.'
          : `“${wrong}” is ${strange === undefined ? 'a series that order does not list' : 'not one of the series'}.`,
      allowed: `The series are ${long.names.join(', ')}.`,
      remedy: near === undefined ? 'List each of them once.' : `Did you mean “${near}”?`,
      rule: 'figure-order-known',
    },
  ]
}

/** A base or a total belongs to a label, so that all its rows must agree on it. */
function perLabelFaults(table: Table, its: SeveralSeries): readonly Fault[] {
  const label = columnNamed(table, its.label)
  return (['base', 'total'] as const).flatMap((subject) =>
    listed(its[subject]).flatMap((name) => {
      const column = columnNamed(table, name)
      const printed = (row: Row) => cellOf(row, column).printed
      const rows = Map.groupBy(drawnRows(table, its), (row) =>
        [label, ...[its.group, its.facet].flatMap((other) => (other === undefined ? [] : [columnNamed(table, other)]))]
          .map((one) => cellOf(row, one).printed)
          .join(', '),
      )
      const differing = [...rows].find(([, own]) => new Set(own.map(printed)).size > 1)
      if (differing === undefined) return []
      const [who, own] = differing
      return [
        {
          subject,
          found: `The rows of ${who} do not agree on ${name}: ${[...new Set(own.map(printed))].map((text) => `“${text}”`).join(', ')}.`,
          allowed: `A row of the chart has one ${subject}.`,
          remedy: `Give the same number in each of these rows, or leave ${subject} out.`,
          rule: 'figure-value-single',
        },
      ]
    }),
  )
}
