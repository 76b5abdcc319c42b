import type { CategorySeries, Mark } from '../charts/series.ts'
import { plural } from '../format/plural.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import type { Attributes } from './attributes.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { mark } from './mark.ts'

interface Ends {
  readonly low: Column
  readonly high: Column
}

/** The columns of the intervals, a pair per series. */
function pairs(table: Table, { interval }: Attributes): readonly Ends[] {
  const columns = listed(interval).map((name) => columnNamed(table, name))
  return columns.flatMap((low, index) => {
    const high = columns[index + 1]
    return index % 2 === 1 || high === undefined ? [] : [{ low, high }]
  })
}

/** A cell as a chart draws it, with the interval that the row gives for the series. */
export function markWithInterval(row: Row, column: Column, table: Table, attributes: Attributes, series = 0): Mark {
  const ends = pairs(table, attributes)[series]
  const plain = mark(row, column)
  return ends === undefined ? plain : { ...plain, interval: { low: mark(row, ends.low), high: mark(row, ends.high) } }
}

/** What the ends of the intervals are called. */
export function intervalNames(table: Table, attributes: Attributes): Pick<CategorySeries, 'intervals'> {
  const nameOf = ({ label, title }: Column) => label ?? title
  const intervals = pairs(table, attributes).map(({ low, high }) => ({ low: nameOf(low), high: nameOf(high) }))
  return intervals.length === 0 ? {} : { intervals }
}

/** What is wrong with the intervals of the columns drawn: two ends each, the value between them. */
export function intervalFaults(table: Table, attributes: Attributes, values: readonly Column[]): readonly Fault[] {
  const names = listed(attributes.interval)
  if (names.length === 0) return []
  if (names.length !== values.length * 2) {
    return [
      {
        subject: 'interval',
        found: `${plural(names.length, 'column is', 'columns are')} named for the intervals of ${plural(values.length, 'series', 'series')}.`,
        allowed:
          'Each series has two columns, the low end and the high end of its interval, in the order of the series.',
        remedy: `Name ${values.length * 2} columns, such as interval="${values.map(({ name }) => `${name}_low, ${name}_high`).join(', ')}".`,
        rule: 'figure-interval-pairs',
      },
    ]
  }
  return pairs(table, attributes).flatMap(({ low, high }, index) => {
    const column = values[index]
    return column === undefined
      ? []
      : drawnRows(table, attributes).flatMap((row) => outside(table, row, low, column, high))
  })
}

function outside(table: Table, row: Row, ...columns: readonly [Column, Column, Column]): readonly Fault[] {
  const known = columns.flatMap((column) => {
    const cell = cellOf(row, column)
    return typeof cell.value === 'number' ? [{ column, value: cell.value, text: printedCell(cell, column) }] : []
  })
  if (known.every(({ value }, index) => value >= (known[index - 1]?.value ?? -Infinity))) return []
  return [
    {
      subject: 'interval',
      found: `In row ${row.key} (${table.file}:${row.line}) ${known.map(({ column, text }) => `${column.name} is ${text}`).join(', ')}.`,
      allowed: 'A value lies within its interval: the low end is at most the value, and the high end at least.',
      remedy: 'Correct the number in the CSV, or name the columns of the interval in the order low, high.',
      rule: 'figure-interval-ordered',
    },
  ]
}
