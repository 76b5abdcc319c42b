import type { Row } from '../model/table.ts'

/** A cell of a table. */
export interface CellName {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** A cell's name in one text: it orders counts whatever the order of files and rows. */
export const cellId = ({ table, row, column }: CellName): string => `${table} ${row} ${column}`

/**
 * A number of people: printed in one cell, or in several that links make one; or printed nowhere and left over by two that are,
 * as the 2 are who did not answer where 38 of 40 did.
 */
export interface Count {
  readonly id: string
  readonly value: number
  readonly cells: readonly CellName[]
  /** What is left over by a fraction (`people`) or lies between two ordered numbers (`difference`); null for what is printed. */
  readonly implied: 'people' | 'difference' | null
}

/**
 * What everybody knows: the parts add up to the total, give or take a number that everybody knows too. Parts and total are ids of
 * counts; what is not a count of this program (a number that is printed whatever happens) is left out.
 */
export interface Relation {
  readonly total: string | null
  readonly parts: readonly string[]
  /** For what is left over: the whole, where it is printed whatever happens. */
  readonly whole?: number
}

/** The whole number of people that a row holds in a column; null for a blank, a symbol or anything else. */
export function countIn(row: Row, column: string): number | null {
  const value = row.cells[column]?.value
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
