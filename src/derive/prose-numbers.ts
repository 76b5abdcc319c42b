import type { Publication } from '../model/library.ts'
import type { LooseNumber, Outline } from '../model/outline.ts'
import type { Table } from '../model/table.ts'
import { cellMeant, numberedCells } from './cell-meant.ts'
import { tablesOf } from './tables-of.ts'

/** How the numbers in a publication's sentences stand to its tables. */
export interface ProseNumbers {
  readonly publication: string
  /** How many are tied to a cell, by `<Value>` or `<Says>`. */
  readonly tied: number
  /** How many are said to belong to no table, by `<Untied>`. */
  readonly untied: number
  /** Those that a table holds and nothing ties; each is a problem. */
  readonly loose: readonly LooseNumber[]
  /** Those that no table of the publication holds, in the order of its documents. */
  readonly unbacked: readonly LooseNumber[]
}

export function proseNumbers(
  publication: Publication,
  tables: ReadonlyMap<string, Table>,
  outlines: readonly Outline[],
): ProseNumbers {
  const cells = numberedCells(tablesOf(publication.slug, tables))
  const uses = outlines.flatMap(({ words }) => words.map(({ word }) => word))
  const { loose = [], unbacked = [] } = Object.groupBy(
    outlines.flatMap(({ looseNumbers }) => looseNumbers),
    (number) => (cellMeant(number, cells) === undefined ? 'unbacked' : 'loose'),
  )
  return {
    publication: publication.slug,
    tied: uses.filter((word) => word === 'Value' || word === 'Says').length,
    untied: uses.filter((word) => word === 'Untied').length,
    loose,
    unbacked,
  }
}
