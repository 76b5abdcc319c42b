import { type Reading, reading } from '../derive/says.ts'
import { tablesOf } from '../derive/tables-of.ts'
import type { LooseNumber } from '../model/outline.ts'
import { type Column, numericTypes, type Row, type Table } from '../model/table.ts'
import { check, type Finding } from './check.ts'
import { documentIds } from './document-ids.ts'

/** A cell that holds a number. */
interface Numbered {
  readonly table: Table
  readonly row: Row
  readonly column: Column
  readonly value: number
}

/**
 * A sentence means a cell where it gives the cell's number in the cell's unit. A number that is neither a per cent nor money
 * must share a word with the row or the column's title besides, and whole numbers below ten, unless they are counts (“two of
 * the fourteen”), are too common to be taken for a cell's.
 */
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
      const cells = numbered(tablesOf(publication.slug, tables))
      return loose.flatMap((number) => {
        const cell = meant(number, cells)
        return cell === undefined ? [] : [finding(number, cell)]
      })
    }),
)

function numbered(tables: readonly Table[]): ReadonlyMap<number, readonly Numbered[]> {
  const cells = new Map<number, Numbered[]>()
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

/** The cell that a sentence means: of those with its number, the one that shares most words with it. */
function meant({ says, sentence }: LooseNumber, cells: ReadonlyMap<number, readonly Numbered[]>): Numbered | undefined {
  const read = reading(says)
  if (read === null) return undefined
  const fitting = (cells.get(read.says === 'count' ? read.count.value : read.value) ?? []).filter((cell) =>
    fits(read, cell),
  )
  if (fitting.length === 0) return undefined
  const said = stems(sentence)
  const shared = fitting.map((cell) => [...stems(label(cell))].filter((stem) => said.has(stem)).length)
  const most = Math.max(...shared)
  return most > 0 || read.says === 'percent' || read.says === 'money' ? fitting[shared.indexOf(most)] : undefined
}

function fits(read: Reading, { column, row, value }: Numbered): boolean {
  switch (read.says) {
    case 'percent':
      return isPercent(column)
    case 'money':
      return column.type === 'money'
    case 'count':
      return (
        !isPercent(column) &&
        Object.entries(row.cells).some(([name, cell]) => name !== column.name && cell.value === read.of.value)
      )
    case 'number':
      return !isPercent(column) && (value >= 10 || !Number.isInteger(value))
  }
}

const isPercent = ({ type, unit = '' }: Column) => type === 'percent' || /%|per\s?cent/i.test(unit)

const label = ({ column, row }: Numbered) =>
  [column.title, ...Object.values(row.cells).map(({ value }) => (typeof value === 'string' ? value : ''))].join(' ')

/** The words of a text that carry meaning, without their endings. */
function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing|y|e)$/, '')))
}

const common = new Set(
  (
    'about above after also among been before being below both cent could does done each from given gave had have held into ' +
    'least less made many more most much number only other over same should some such than that their them then there these they ' +
    'this those three total under until very were what when where which while with within would'
  ).split(' '),
)

function finding({ words, file, line, column, says }: LooseNumber, cell: Numbered): Finding {
  const { table, row } = cell
  const at = `data="${table.name}" row="${row.key}" column="${cell.column.name}"`
  const remedy = reading(says)?.says === 'count' ? `<Says ${at} of="…">${words}</Says>` : `<Says ${at}>${words}</Says>`
  return {
    file,
    line,
    column,
    found: `“${words}” stands in the text alone; the table “${table.name}” has it in row ${row.key}, column ${cell.column.name}.`,
    allowed: 'A number that a table holds is tied to the table, so that text and table can’t come to differ.',
    remedy: `Write ${remedy}, or <Untied>${words}</Untied> where another number is meant.`,
  }
}
