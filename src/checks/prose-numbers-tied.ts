import { cellMeant, type NumberedCell, numberedCells } from '../derive/cell-meant.ts'
import { reading } from '../derive/says/reading.ts'
import { isPercent } from '../derive/says/says-matches.ts'
import { tablesOf } from '../derive/tables-of.ts'
import { number } from '../format/number.ts'
import type { LooseNumber } from '../model/outline.ts'
import { check, type Finding } from './check.ts'
import { documentIds } from './document-ids.ts'

export const proseNumbersTied = check(
  {
    id: 'prose-numbers-tied',
    severity: 'warning',
    sentence: 'A number of the text that a table of its publication holds is tied to the table.',
  },
  ({ publications, tables }, outlines) =>
    publications.flatMap((publication) => {
      const loose = documentIds(publication).flatMap((id) => outlines.get(id)?.looseNumbers ?? [])
      if (loose.length === 0) return []
      const cells = numberedCells(tablesOf(publication.slug, tables))
      return loose.flatMap((number) => {
        const cell = cellMeant(number, cells)
        return cell === undefined ? [] : [finding(number, cell)]
      })
    }),
)

function finding({ words, file, line, column, says }: LooseNumber, cell: NumberedCell): Finding {
  const { table, row } = cell
  const at = `data="${table.name}" row="${row.key}" column="${cell.column.name}"`
  const of = reading(says)?.quantity.says === 'count' && cell.column.type !== 'percent' ? ' of="…"' : ''
  const printed = number(row.cells[cell.column.name]?.printed ?? '') + (isPercent(cell.column) ? '%' : '')
  return {
    file,
    line,
    column,
    found: `“${words}” stands in the text alone; the table “${table.name}” has ${printed} in row ${row.key}, column ${cell.column.name}.`,
    allowed: 'A number that a table holds is tied to the table, so that text and table can’t come to differ.',
    remedy: `Write <Says ${at}${of}>${words}</Says>, or <Untied>${words}</Untied> where another number is meant.`,
  }
}
