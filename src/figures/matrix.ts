import { z } from 'zod'
import type { Grid } from '../charts/series.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { rowLabel } from '../tables/row-label.ts'
import { ColumnName, ColumnNames, chartAttributes } from './attributes.ts'
import { levelEach } from './descriptions/level-each.ts'
import { drawnRows } from './drawn-rows.ts'
import { chartType, columnNamed } from './figure-type.ts'
import { levelFaults, levelsOf as orderedLevels } from './levels.ts'
import { longForm, repeatedPairs } from './long-form.ts'
import { sorted, together } from './order.ts'
import { use, usesListed } from './uses.ts'

const attributes = z.strictObject({
  ...chartAttributes,
  row: ColumnName,
  values: ColumnNames.optional(),
  column: ColumnName.optional(),
  value: ColumnName.optional(),
  order: z.string().meta({ allowed: 'the levels from best to worst, separated by commas' }).optional(),
})
type Its = z.infer<typeof attributes>

/** `<Matrix row values/>` or `<Matrix row column value/>`: ordered levels by row and column. */
export const matrix = chartType({
  word: 'Matrix',
  family: 'figure',
  kind: 'Matrix',
  attributes,
  chart: 'matrix',
  label: (its: Its) => its.row,
  uses: (its) => [
    ...use('row', its.row, 'anything'),
    ...use('group', its.group, 'anything'),
    ...use('column', its.column, 'anything'),
    ...usesListed('values', its.values, 'levels'),
    ...use('value', its.value, 'levels'),
  ],
  faults,
  series: (table, its): Grid => {
    const { columns, rows } = cellsOf(table, its)
    const levels = levelsOf(table, its)
    const things = rows.map((one) => ({ ...one, value: null }))
    const groupOf = ({ row }: { row: Row }) =>
      its.group === undefined ? '' : printed(row, columnNamed(table, its.group))
    const ordered = together(sorted(things, its.sort, table), groupOf, things)
    const texts = ordered.map(({ cells }) => cells.map(({ value, text }) => (text === value ? '' : text)))
    return {
      rows: ordered.map((one) => ({
        label: rowLabel(one.row, columnNamed(table, its.row)),
        ...(groupOf(one) !== '' && { group: groupOf(one) }),
      })),
      columns,
      levels,
      cells: ordered.map(({ cells }) => cells.map(({ value }) => (value === null ? null : levels.indexOf(value)))),
      ...(texts.flat().some((text) => text !== '') && { texts }),
    }
  },
  description: levelEach,
})

const printed = (row: Row, column: Column) => printedCell(cellOf(row, column), column)

/** A cell's level, or null for a gap, and its text with any symbol. */
function levelOf(row: Row, column: Column) {
  const { value } = cellOf(row, column)
  return { value: value === null ? null : String(value), text: printed(row, column) }
}

/** The names of the columns, and each row's levels with what is printed of them. */
function cellsOf(table: Table, its: Its) {
  const rows = drawnRows(table, its)
  if (its.column === undefined || its.value === undefined) {
    const columns = listed(its.values).map((name) => columnNamed(table, name))
    const cells = (row: Row) => columns.map((column) => levelOf(row, column))
    return {
      columns: columns.map(({ label, title }) => label ?? title),
      rows: rows.map((row) => ({ row, cells: cells(row) })),
    }
  }
  const value = columnNamed(table, its.value)
  const by = [its.row, its.group].flatMap((name) => (name === undefined ? [] : [columnNamed(table, name)]))
  const long = longForm(rows, by, columnNamed(table, its.column))
  const cells = (row: Row | undefined) => (row === undefined ? { value: null, text: '' } : levelOf(row, value))
  return {
    columns: long.names,
    rows: long.categories.map(({ first, row }) => ({ row: first, cells: long.names.map((name) => cells(row(name))) })),
    long,
  }
}

/** The levels of the first column drawn, or the author's. */
function levelsOf(table: Table, its: Its): readonly string[] {
  const [first] = [its.value ?? [], listed(its.values)].flat()
  return orderedLevels(its.order, first === undefined ? undefined : columnNamed(table, first))
}

function faults(table: Table, its: Its): readonly Fault[] {
  if (
    (its.values === undefined) === (its.value === undefined) ||
    (its.value === undefined) !== (its.column === undefined)
  ) {
    return [
      {
        subject: 'values',
        found: 'The columns of the matrix are not named, or are named twice.',
        allowed: 'Matrix takes either values (columns of levels), or column and value (two columns).',
        remedy: 'Write for instance values="leadership, resources".',
        rule: 'figure-series-named',
      },
    ]
  }
  const levels = levelsOf(table, its)
  const { long } = cellsOf(table, its)
  const names = its.value === undefined ? listed(its.values) : [its.value]
  const drawn = drawnRows(table, its).flatMap((row) =>
    names.map((name) => cellOf(row, columnNamed(table, name)).printed),
  )
  return [
    ...(long === undefined ? [] : repeatedPairs(table, long, 'column')),
    ...levelFaults(drawn, levels, 'the matrix'),
  ]
}
