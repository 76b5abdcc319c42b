import { nearest } from '../format/nearest.ts'
import { plural } from '../format/plural.ts'
import type { Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { declaredBreaks } from './declared-breaks.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'
import { longForm, repeatedPairs } from './long-form.ts'
import { momentPlaces } from './moment-places.ts'
import { type LineAttributes, linesOf } from './time-series.ts'

/** More can't be told apart by colour. */
const most = 4
const timely = new Set(['date', 'month', 'integer', 'text', 'descriptor'])

/** What is wrong with the attributes of lines whose columns are all there. */
export function lineFaults(table: Table, its: LineAttributes): readonly Fault[] {
  const naming = namingFaults(its)
  if (naming.length > 0) return naming
  const order = [...columnFaults(table, its), ...intervalFaults(its), ...countFaults(table, its)]
  if (order.length > 0) return order
  return [...momentFaults(table, its), ...breakFaults(table, its)]
}

function namingFaults({ value, values, series }: LineAttributes): readonly Fault[] {
  if ((value === undefined) !== (values === undefined) && (series === undefined || value !== undefined)) return []
  return [
    {
      subject: 'values',
      found: 'The lines are not named, or are named twice.',
      allowed: 'Lines takes value (one column), values (up to four columns), or value and series (two columns).',
      remedy: 'Write for instance value="reports", or values="single, joint".',
      rule: 'figure-series-named',
    },
  ]
}

function columnFaults(table: Table, { x }: LineAttributes): readonly Fault[] {
  const { type } = columnNamed(table, x)
  if (timely.has(type)) return []
  const fitting = table.description.columns.filter((column) => timely.has(column.type)).map(({ name }) => name)
  return [
    {
      subject: 'x',
      found: `The column “${x}” of “${table.name}” holds ${type} values.`,
      allowed: 'Moments are dates, months, years or other whole numbers, or texts in their order.',
      remedy: `Write one of ${fitting.join(', ')}.`,
      rule: 'figure-column-fits',
    },
  ]
}

function intervalFaults({ interval, value }: LineAttributes): readonly Fault[] {
  const count = listed(interval).length
  if (interval === undefined || (count === 2 && value !== undefined)) return []
  return [
    {
      subject: 'interval',
      found:
        count === 2
          ? 'An interval belongs to one value, and there are several.'
          : `The interval has ${plural(count, 'column', 'columns')}.`,
      allowed: 'An interval is two columns, the low and the high of value.',
      remedy: 'Write for instance value="average" interval="lowest, highest".',
      rule: 'figure-interval-fits',
    },
  ]
}

function countFaults(table: Table, its: LineAttributes): readonly Fault[] {
  const count = linesOf(table, its).length
  if (count <= most) return []
  return [
    {
      subject: its.values === undefined ? 'series' : 'values',
      found: `The chart would have ${count} series.`,
      allowed: 'Lines draws one to four series: more can’t be told apart by colour.',
      remedy: 'Choose rows with where, or use facet.',
      rule: 'figure-series-count',
    },
  ]
}

/** Rows without a moment, and moments at which one line would have two numbers. */
function momentFaults(table: Table, its: LineAttributes): readonly Fault[] {
  const x = columnNamed(table, its.x)
  const rows = drawnRows(table, its)
  const lost = rows.filter((row) => cellOf(row, x).printed === '')
  if (lost.length > 0) {
    const [first] = lost
    return [
      {
        subject: 'x',
        found: `The row “${first?.key}” of “${table.name}” (line ${first?.line}) has no ${x.title.toLowerCase()}.`,
        allowed: 'Every row that is drawn has a moment.',
        remedy: 'Write it, or choose rows with where.',
        rule: 'figure-moment-present',
      },
    ]
  }
  const panel = its.facet === undefined ? [] : [columnNamed(table, its.facet)]
  if (its.series !== undefined)
    return repeatedPairs(table, longForm(rows, [x, ...panel], columnNamed(table, its.series)), 'series')
  const print = (row: Row) => [x, ...panel].map((column) => printedCell(cellOf(row, column), column)).join(', ')
  const repeated = [...Map.groupBy(rows, print)].flatMap(([moment, own]) => (own.length > 1 ? [moment] : []))
  return repeatedPairs(table, { names: [], categories: [], repeated }, 'x')
}

function breakFaults(table: Table, its: LineAttributes): readonly Fault[] {
  const column = columnNamed(table, its.x)
  const { calendar, placeOf } = momentPlaces(table, column)
  const printed = [...new Set(drawnRows(table, its).map((row) => cellOf(row, column).printed))]
  const date = /^\d{4}(-\d\d(-\d\d)?)?$/
  const known = (from: string) =>
    calendar ? date.test(from) && Number.isFinite(placeOf(from)) : Number.isFinite(placeOf(from))
  return declaredBreaks(its.break)
    .filter(({ from }) => !known(from))
    .map(({ from }) => {
      const near = nearest(from, printed)
      return {
        subject: 'break',
        found: `“${from}” is no moment of “${column.title}”.`,
        allowed: calendar
          ? 'A break is at a day, a month or a year, such as 2021-06.'
          : `Its moments are ${printed.slice(0, 12).join(', ')}.`,
        remedy: near === undefined ? 'Write when the change was.' : `Did you mean “${near}”?`,
        rule: 'figure-break-known',
      }
    })
}
