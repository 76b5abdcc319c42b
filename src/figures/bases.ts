import type { Base, Category } from '../charts/series.ts'
import { usualSmallBase } from '../derive/usual-small-base.ts'
import { plural } from '../format/plural.ts'
import { series as listedInWords } from '../format/sentence.ts'
import type { Column, Row, Table } from '../model/table.ts'
import { cellOf } from '../tables/cell-of.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'
import { printedCell } from '../tables/printed-cell.ts'
import { rowLabel } from '../tables/row-label.ts'
import type { Attributes } from './attributes.ts'
import { drawnRows } from './drawn-rows.ts'
import { columnNamed } from './figure-type.ts'

export const smallBaseOf = ({ description }: Table): number => description.smallBase ?? usualSmallBase

/** The bases of a row: one for all series, or one for each; none where every one is blank. */
export function basesOf(row: Row, table: Table, { base }: Attributes): Pick<Category, 'bases'> {
  const columns = listed(base).map((name) => columnNamed(table, name))
  const bases = columns.map((column): Base => {
    const text = printedCell(cellOf(row, column), column) || 'not known'
    return { text, small: isSmall(row, column, table) }
  })
  return columns.every((column) => printedCell(cellOf(row, column), column) === '') ? {} : { bases }
}

function isSmall(row: Row, column: Column, table: Table): boolean {
  const { value } = cellOf(row, column)
  return typeof value === 'number' && value < smallBaseOf(table)
}

/** The note that marks small bases beside the table; none where no row drawn has one. */
export function smallBaseNotes(table: Table, attributes: Attributes, label: string): readonly string[] {
  const columns = listed(attributes.base).map((name) => columnNamed(table, name))
  const small = drawnRows(table, attributes).flatMap((row) => {
    const own = columns.filter((column) => isSmall(row, column, table))
    if (own.length === 0) return []
    const counts = own.map((column) => `n = ${printedCell(cellOf(row, column), column)}`)
    return [`${rowLabel(row, columnNamed(table, label))} (${listedInWords(counts)})`]
  })
  if (small.length === 0) return []
  return [`A small base, fewer than ${smallBaseOf(table)}, makes figures less sure: ${small.join('; ')}.`]
}

/** What is wrong with the columns of bases of a chart of so many series. */
export function baseFaults(table: Table, { base }: Attributes, series: number): readonly Fault[] {
  const names = listed(base)
  if (names.length === 0) return []
  const strange = names.filter((name) => columnNamed(table, name).type !== 'integer')
  if (strange.length > 0) {
    const counts = table.description.columns.filter(({ type }) => type === 'integer').map(({ name }) => name)
    return strange.map((name) => ({
      subject: 'base',
      found: `The column “${name}” of “${table.name}” holds ${columnNamed(table, name).type} values.`,
      allowed: 'A base is a count: how many answers, cases or people a row’s numbers are of.',
      remedy: counts.length === 0 ? 'Leave base out.' : `Write one of ${counts.join(', ')}.`,
      rule: 'figure-column-fits',
    }))
  }
  if (names.length === 1 || names.length === series) return []
  return [
    {
      subject: 'base',
      found: `${plural(names.length, 'column of bases is', 'columns of bases are')} named for ${plural(series, 'series', 'series')}.`,
      allowed:
        series === 1
          ? 'One column holds the bases.'
          : `One column is the base of all, or ${series} columns are those of each.`,
      remedy: 'Name one column, or one per series in their order.',
      rule: 'figure-base-count',
    },
  ]
}
