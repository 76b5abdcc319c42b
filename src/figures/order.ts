import { earliestDay } from '../format/day.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import { columnNamed } from './figure-type.ts'

/** Something to be drawn, with the row that it comes from and the number by which it may be sorted. */
export interface Sortable {
  readonly row: Row
  readonly value: number | null
}

const byAlphabet = new Intl.Collator('en-GB', { numeric: true })

/**
 * Things in the order that `sort` asks for; the table's own where it asks for none. By a column: the greatest number, the best
 * level, the earliest date or the first in the alphabet comes first. Gaps come last, and equal things keep the table's order.
 */
export function sorted<Thing extends Sortable>(
  things: readonly Thing[],
  sort: string | undefined,
  table: Table,
): readonly Thing[] {
  if (sort === undefined || sort === 'table') return things
  if (sort === 'ascending')
    return things.toSorted(
      gapsLast(
        ({ value }) => value,
        (a, b) => a - b,
      ),
    )
  if (sort === 'descending')
    return things.toSorted(
      gapsLast(
        ({ value }) => value,
        (a, b) => b - a,
      ),
    )
  const column = columnNamed(table, sort)
  return things.toSorted(gapsLast(({ row }) => cellOf(row, column).value, inColumn(column)))
}

function inColumn(column: Column): (a: number | string, b: number | string) => number {
  const { type, values } = column
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return b - a
    const [first, second] = [String(a), String(b)]
    if (values !== undefined) return values.indexOf(first) - values.indexOf(second)
    if (type === 'date' || type === 'month')
      return earliestDay(first) < earliestDay(second) ? -1 : Number(first !== second)
    return byAlphabet.compare(first, second)
  }
}

function gapsLast<Thing, Value>(of: (thing: Thing) => Value | null, compare: (a: Value, b: Value) => number) {
  return (one: Thing, other: Thing): number => {
    const [a, b] = [of(one), of(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return compare(a, b)
  }
}

/** Things put together by `of`, groups in the order in which they first occur in `all`. */
export function together<Thing>(
  things: readonly Thing[],
  of: (thing: Thing) => string,
  all: readonly Thing[],
): readonly Thing[] {
  return [...new Set(all.map(of))].flatMap((name) => things.filter((thing) => of(thing) === name))
}
