import { type Difference, printedComparison, printedId } from '../derive/printed-comparison.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { Row, Table } from '../model/table.ts'
import { check, type Finding, whereIs } from './check.ts'

/** Rows that are named one by one; more are counted. */
const told = 6

export const printedCellsEqual = check(
  {
    id: 'printed-cells-equal',
    severity: 'error',
    sentence: 'A table has the rows and the cells of the printed one, or a note where the print differs.',
  },
  ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      (table.description.printed ?? []).flatMap((printed, index): readonly Finding[] => {
        const theirs = tables.get(printedId(table, printed))
        if (theirs === undefined) return []
        const { differences, onlyHere, onlyThere } = printedComparison(table, printed, theirs)
        const place = whereIs(table, `printed.${index}`, table.file)
        const rows = (found: readonly Row[], where: string, other: string): readonly Finding[] =>
          found.length === 0
            ? []
            : [
                {
                  ...place,
                  subject: 'printed',
                  found: `${rowsOf(found)} of ${where} ${found.length === 1 ? 'is' : 'are'} not in ${other}.`,
                  allowed: 'Both tables must have the same rows, by their keys or by the column that match names.',
                  remedy:
                    'Correct the registers or the query; or write partly: true, and only the rows of both are compared.',
                },
              ]
        return [
          ...differences
            .filter(({ note }) => note === undefined)
            .map((difference) => cellFinding(difference, table, theirs)),
          ...rows(onlyHere, 'this table', printed.table),
          ...rows(onlyThere, printed.table, 'this table'),
        ]
      }),
    ),
)

function cellFinding({ row, column, ours, theirs, theirRow }: Difference, table: Table, printed: Table): Finding {
  const value = (text: string) => (text === '' ? 'blank' : `"${text}"`)
  return {
    ...whereIs(row, column.name, table.file),
    subject: column.name,
    found: `Row ${row.key} of ${table.id} has ${value(ours)} in ${column.name}; ${printed.id} has ${value(theirs)} (${printed.file}:${theirRow.line}).`,
    allowed: 'A table has the cells of the printed one, or a note where the print differs.',
    remedy: `Correct what is wrong. Where the print really differs, add { row: ${row.key}, column: ${column.name}, note: … } to differs in ${descriptionFile(table)} and say what is printed, and where.`,
  }
}

const rowsOf = (rows: readonly Row[]) =>
  rows.length > told
    ? plural(rows.length, 'row', 'rows')
    : `The ${rows.length === 1 ? 'row' : 'rows'} ${series(rows.map(({ key }) => key))}`

const descriptionFile = ({ file }: Table) => file.replace(/\.csv$/, '.yaml')
