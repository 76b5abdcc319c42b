import { printedComparison, printedId } from '../derive/printed-comparison.ts'
import { check, whereIs } from './check.ts'

export const printedDifferenceReal = check(
  {
    id: 'printed-difference-real',
    severity: 'warning',
    sentence: 'Where a table is noted to differ from the printed one, it does.',
  },
  ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      (table.description.printed ?? []).flatMap((printed, index) => {
        const theirs = tables.get(printedId(table, printed))
        if (theirs === undefined) return []
        return printedComparison(table, printed, theirs).idle.map((noted) => ({
          ...whereIs(table, `printed.${index}.differs.${printed.differs.indexOf(noted)}`, table.file),
          subject: 'printed.differs',
          found: `In row ${noted.row}, column ${noted.column}, this table and ${printed.table} have the same, or the cell is not compared.`,
          allowed: 'A difference is noted where there is one.',
          remedy: 'Take the note out, or correct its row or column.',
        }))
      }),
    ),
)
