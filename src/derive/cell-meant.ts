import type { LooseNumber } from '../model/outline.ts'
import { type Column, numericTypes, type Row, type Table } from '../model/table.ts'
import { toNumber } from './says/may-match.ts'
import { type Reading, reading } from './says/reading.ts'
import { isPercent, readingMatches } from './says/says-matches.ts'

/** A cell that holds a number. */
export interface NumberedCell {
  readonly table: Table
  readonly row: Row
  readonly column: Column
  readonly value: number
}

/** The cells of tables that hold numbers, by number. */
export type NumberedCells = ReadonlyMap<number, readonly NumberedCell[]>

export function numberedCells(tables: readonly Table[]): NumberedCells {
  const cells = new Map<number, NumberedCell[]>()
  for (const table of tables) {
    for (const column of table.description.columns.filter(({ type }) => numericTypes.has(type))) {
      for (const row of table.rows) {
        const value = row.cells[column.name]?.value
        if (typeof value !== 'number') continue
        const same = cells.get(value)
        if (same === undefined) cells.set(value, [{ table, row, column, value }])
        else same.push({ table, row, column, value })
      }
    }
  }
  return cells
}

/**
 * The cell that a sentence means: of those for which its words are true, the one whose row and column share most words with it. A
 * number that is neither a per cent nor money must share a word besides, and whole numbers below ten, unless they are counts (“two of
 * the fourteen”), are too common to be taken for a cell's.
 */
export function cellMeant(
  { says, sentence }: Pick<LooseNumber, 'says' | 'sentence'>,
  cells: NumberedCells,
): NumberedCell | undefined {
  const read = reading(says)
  if (read === null) return undefined
  const fitting = candidates(read, cells).filter((cell) => fits(read, cell))
  if (fitting.length === 0) return undefined
  const said = stems(sentence)
  const shared = fitting.map((cell) => [...stems(label(cell))].filter((stem) => said.has(stem)).length)
  const most = Math.max(...shared)
  const { says: kind } = read.quantity
  const needed = read.phrase === 'bare' && (kind === 'percent' || kind === 'money') ? 0 : 1
  return most >= needed ? fitting[shared.indexOf(most)] : undefined
}

/** The cells that may hold what is said, found by their numbers in floating point; `fits` then compares exactly. */
function candidates({ phrase, quantity }: Reading, cells: NumberedCells): readonly NumberedCell[] {
  if (quantity.says === 'times' || quantity.says === 'points') return []
  if (quantity.says === 'share') return near(cells, toNumber(quantity.share) * 100, 5.1)
  if (quantity.says === 'count') {
    const count = toNumber(quantity.count.value)
    if (quantity.ratio !== true) return cells.get(count) ?? []
    return [...(cells.get(count) ?? []), ...near(cells, (count / toNumber(quantity.of.value)) * 100, 5.1)]
  }
  const value = toNumber(quantity.amount.value)
  if (phrase === 'bare' && !quantity.amount.rounded) return cells.get(value) ?? []
  return near(cells, value, quantity.says === 'percent' ? 5.1 : Math.abs(value) / 9)
}

/** One-sided words (“more than a third”) are looked for only near their number, though they may be true far from it. */
const near = (cells: NumberedCells, value: number, width: number) =>
  [...cells].flatMap(([held, same]) => (Math.abs(held - value) <= width ? same : []))

function fits(read: Reading, { column, row, value }: NumberedCell): boolean {
  const { quantity } = read
  const cell = row.cells[column.name]
  if (cell === undefined) return false
  if (quantity.says === 'count') {
    if (isPercent(column)) return quantity.ratio === true && readingMatches(read, { cell, column }) === 'matches'
    const of = Object.entries(row.cells).find(
      ([name, other]) => name !== column.name && other.value === toNumber(quantity.of.value),
    )
    return of !== undefined && value === toNumber(quantity.count.value)
  }
  if (quantity.says === 'number' && (isPercent(column) || (value < 10 && Number.isInteger(value)))) return false
  return readingMatches(read, { cell, column }) === 'matches'
}

const label = ({ column, row }: NumberedCell) =>
  [column.title, ...Object.values(row.cells).map(({ value }) => (typeof value === 'string' ? value : ''))].join(' ')

/** The words of a text that carry meaning, without their endings. */
function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing|y|e)$/, '')))
}

const common = new Set(
  (
    'about above after almost also among around been before being below both cent could does done each fewer from given gave half had ' +
    'have held into just least less made many more most much nearly number only other over quarter same should some such than that ' +
    'their them then there these they third this those three total under until very were what when where which while with within would'
  ).split(' '),
)
