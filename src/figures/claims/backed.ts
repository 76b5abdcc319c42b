import { mayMatch, toNumber } from '../../derive/says/may-match.ts'
import type { Reading } from '../../derive/says/reading.ts'
import { sameQuantity } from '../../derive/says/same-quantity.ts'
import { type CellOf, isPercent, readingMatches } from '../../derive/says/says-matches.ts'
import { type Decimal, printed } from '../../format/decimal.ts'
import { compare, minus, over, type Ratio, ratio, ratioOf, size, times } from '../../format/ratio.ts'
import { quotient } from '../../format/rounding.ts'
import { type Cell, type Column, numericTypes, type Row, type Table } from '../../model/table.ts'
import { printedCell } from '../../tables/printed-cell.ts'
import { rowLabel } from '../../tables/row-label.ts'
import { selection } from '../../tables/selection.ts'
import { counts } from './counts.ts'

/** What the numbers of a claim are held against. */
export interface Backing {
  readonly table: Table
  /** The rows of the table that the claim is about. */
  readonly rows: readonly Row[]
  /** A declared target or average. */
  readonly reference: number | undefined
  /** The numbers that the figure's own description and the table's words give. */
  readonly said: () => readonly Reading[]
}

/** Whether a number of a claim is printed in the figure's rows, counts them, or follows from them as a description does. */
export function backed(read: Reading, thresholds: readonly number[], backing: Backing): boolean {
  const cells = numbers(backing)
  const { quantity } = read
  if (quantity.says === 'share' && quantity.of !== undefined) {
    const { of, ...share } = quantity
    const whole: Reading = { phrase: 'bare', quantity: { says: 'number', amount: of } }
    return backed(whole, thresholds, backing) && backed({ ...read, quantity: share }, thresholds, backing)
  }
  if (cells.some((cell) => cell.matches(read))) return true
  if (backing.said().some((other) => saysTheSame(other, read))) return true
  const references = backing.reference === undefined ? [] : [backing.reference]
  const counted = counts(backing.table, backing.rows, [...references, ...thresholds])
  if (quantity.says === 'count') {
    const [count, of] = [toNumber(quantity.count.value), toNumber(quantity.of.value)]
    return (counted.of.has(of) && counted.all.has(count)) || pairMatches(read, cells, backing.table)
  }
  if (quantity.says === 'share') return countsMatch(read, counted) || pairMatches(read, cells, backing.table)
  if (quantity.says === 'times' || read.change !== undefined) return pairMatches(read, cells, backing.table)
  const value = quantity.amount.value
  if (quantity.says === 'number' && read.phrase === 'bare' && counted.all.has(toNumber(value))) return true
  if (references.some((reference) => compare(ratioOf(String(reference)), value) === 0)) return true
  return differences(backing).some((difference) => difference(read))
}

const saysTheSame = (one: Reading, other: Reading) =>
  one.phrase === other.phrase && sameQuantity(one.quantity, other.quantity)

/** A share that no cell holds, as a cell of a column of per cents. */
const asPercent = (share: Ratio | null): CellOf => ({
  cell: cellOf(share ?? ratio(0)),
  column: { name: 'share', title: 'Share', type: 'percent', required: true, symbols: [], shown: true },
})

interface Candidate {
  readonly cell: Cell
  readonly column: Column
  readonly row: Row
  readonly matches: (read: Reading) => boolean
}

/** The cells that hold numbers. */
function numbers({ table, rows }: Backing): readonly Candidate[] {
  const columns = table.description.columns.filter(({ type }) => numericTypes.has(type))
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells[column.name]
      const value = cell?.value
      if (cell === undefined || typeof value !== 'number') return []
      return [
        {
          cell,
          column,
          row,
          matches: (read: Reading) => mayMatch(read, value) && readingMatches(read, { cell, column }) === 'matches',
        },
      ]
    }),
  )
}

/**
 * Whether words are true of two numbers: a count or a share of a whole in the same row or in the total's, a comparison with another number of
 * the row or of the column.
 */
function pairMatches(read: Reading, cells: readonly Candidate[], { description: { total } }: Table): boolean {
  const { quantity } = read
  const isPart = quantity.says !== 'times' && read.change === undefined
  const counts = quantity.says === 'count' ? cells.filter(({ cell }) => mayMatch(read, Number(cell.value))) : cells
  return counts.some((one) =>
    cells.some((other) => {
      if (other === one || (other.row !== one.row && other.column !== one.column)) return false
      if (isPart && other.row !== one.row && !total?.includes(other.row.key)) return false
      const share = (Number(one.cell.value) / Number(other.cell.value)) * 100
      if (quantity.says === 'share' && !mayMatch(read, share)) return false
      return readingMatches(read, one, { of: other, than: other }) === 'matches'
    }),
  )
}

/** Whether one count of rows is the share of another that the words say: “half of the harbours”. */
function countsMatch(read: Reading, { all, of }: ReturnType<typeof counts>): boolean {
  return [...of].some((whole) =>
    [...all].some((count) => {
      if (whole === 0 || count > whole || !mayMatch(read, (count / whole) * 100)) return false
      return readingMatches(read, asPercent(over(ratio(count * 100), ratio(whole)))) === 'matches'
    }),
  )
}

/**
 * The range of each column, and the difference of each two numbers of one row in columns of one kind, each as what tells whether words say
 * it. Shares differ by points or per cents, other numbers by numbers.
 */
function differences(backing: Backing): readonly ((read: Reading) => boolean)[] {
  const exact = numbers(backing).map((one) => ({ ...one, exact: ratioOf(one.cell.printed) }))
  const ranges = [...Map.groupBy(exact, ({ column }) => column)].map(([column, all]) => {
    const sorted = all.map((one) => one.exact).sort(compare)
    return { column, by: minus(sorted.at(-1) ?? ratio(0), sorted[0] ?? ratio(0)) }
  })
  const across = [...Map.groupBy(exact, ({ row }) => row).values()].flatMap((row) =>
    row.flatMap((one, index) =>
      row
        .slice(index + 1)
        .filter(({ column }) => column.type === one.column.type)
        .map((other) => ({ column: one.column, by: size(minus(one.exact, other.exact)) })),
    ),
  )
  return [...ranges, ...across].map(({ column, by }) => {
    const cell = cellOf(by)
    return ({ phrase, quantity }) => {
      if (quantity.says !== 'points')
        return (
          readingMatches({ phrase, quantity }, { cell, column }) === 'matches' &&
          !(isPercent(column) && quantity.says === 'number')
        )
      const read: Reading = { phrase, quantity: { says: 'percent', amount: quantity.amount } }
      return isPercent(column) && readingMatches(read, { cell, column }) === 'matches'
    }
  })
}

/** A number that no table prints, as a cell: with as many decimals as it needs, at most six. */
function cellOf(value: Ratio): Cell {
  const [top, bottom] = [value.top, value.bottom].map((digits) => ({ digits, scale: 0 })) as [Decimal, Decimal]
  const text = printed(quotient(top, bottom, 6)).replace(/\.?0+$/, '')
  return { printed: text, value: Number(text), symbol: null }
}

/** The numbers of the rows that lie nearest to one that they do not hold, with their places: “82% (Kent, Overall)”. */
export function nearestNumbers(read: Reading, backing: Backing): readonly string[] {
  const { quantity } = read
  const target =
    quantity.says === 'share'
      ? times(quantity.share, ratio(100))
      : quantity.says === 'count'
        ? quantity.count.value
        : quantity.says === 'times'
          ? quantity.factor
          : quantity.amount.value
  const [header] = selection(backing.table).headers
  const distance = ({ cell }: Candidate) => size(minus(ratioOf(cell.printed), target))
  return numbers(backing)
    .toSorted((one, other) => compare(distance(one), distance(other)))
    .slice(0, 3)
    .map(({ cell, column, row }) => `${printedCell(cell, column)} (${rowLabel(row, header)}, ${column.title})`)
}
