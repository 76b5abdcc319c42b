import { atMost, type Decimal, decimal, printed, sum } from '../format/decimal.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { unit } from '../tables/unit.ts'

/** Parts in one bar are of one kind; none is below zero; and shares together are no more than the whole. */
export function partsFaults(
  table: Table,
  columns: readonly Column[],
  wholes: readonly (readonly (readonly [Row, Column])[])[],
): readonly Fault[] {
  const [first] = columns
  const other = columns.find((column) => first !== undefined && kind(column) !== kind(first))
  if (first !== undefined && other !== undefined) {
    return [
      {
        subject: 'values',
        found: `“${first.name}” holds ${kind(first)}, “${other.name}” ${kind(other)}.`,
        allowed: 'The parts of one whole are all of one type and unit.',
        remedy: 'Name columns that can be added up.',
        rule: 'figure-parts-alike',
      },
    ]
  }
  const negative = wholes.flat().filter(([row, column]) => Number(cellOf(row, column).value ?? 0) < 0)
  if (negative.length > 0) return negative.map(([row, column]) => negativeFault(table, row, column))
  return first?.type === 'percent' ? wholes.flatMap((whole) => beyondFaults(table, whole)) : []
}

const kind = (column: Column): string =>
  `${column.type}${unit(column).axis === '' ? '' : ` in ${unit(column).axis.trim()}`}`

const negativeFault = (table: Table, row: Row, column: Column): Fault => ({
  subject: 'values',
  found: `“${column.name}” is ${cellOf(row, column).printed} in row ${row.key} (${table.file}:${row.line}).`,
  allowed: 'A part of a whole is zero or more: a bar can’t be made of what is taken away.',
  remedy:
    'Correct the number, leave the row out with where, or use GroupedBars, which draws bars to both sides of zero.',
  rule: 'figure-parts-positive',
})

/** Each share may have been rounded up by half of its last digit. */
function beyondFaults(table: Table, whole: readonly (readonly [Row, Column])[]): readonly Fault[] {
  const shares = whole.flatMap(([row, column]): readonly Decimal[] => {
    const cell = cellOf(row, column)
    return typeof cell.value === 'number' ? [decimal(cell.printed)] : []
  })
  const halves = shares.map(({ scale }): Decimal => ({ digits: 5n, scale: scale + 1 }))
  const total = sum(shares)
  if (atMost(total, sum([decimal('100'), ...halves]))) return []
  const [row] = whole[0] ?? []
  if (row === undefined) return []
  return [
    {
      subject: 'values',
      found: `The shares of row ${row.key} (${table.file}:${row.line}) add up to ${printed(total)}%.`,
      allowed: 'Parts of one whole are together at most 100%, but for what rounding adds.',
      remedy: 'Correct the numbers, or use GroupedBars where answers overlap, as when people may tick several.',
      rule: 'figure-parts-within-whole',
    },
  ]
}
