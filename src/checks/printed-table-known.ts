import { comparedColumns, printedId } from '../derive/printed-comparison.ts'
import { nearest } from '../format/nearest.ts'
import { series } from '../format/sentence.ts'
import type { Printed } from '../model/printed.ts'
import type { Table } from '../model/table.ts'
import { check, type Finding, whereIs } from './check.ts'

export const printedTableKnown = check(
  {
    id: 'printed-table-known',
    severity: 'error',
    sentence: 'A printed table with which another is compared is there, and has the columns that are compared.',
  },
  ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      (table.description.printed ?? []).flatMap((printed, index): readonly Finding[] => {
        const theirs = tables.get(printedId(table, printed))
        if (theirs === undefined) return [unknownTable(table, printed, index, tables)]
        return [...unknownColumns(table, printed, index, theirs), ...unknownRows(table, printed, index, theirs)]
      }),
    ),
)

function unknownTable(table: Table, printed: Printed, index: number, tables: ReadonlyMap<string, Table>): Finding {
  const near = nearest(printedId(table, printed), tables.keys())
  return {
    ...whereIs(table, `printed.${index}.table`, table.file),
    subject: 'printed.table',
    found: `There is no table "${printed.table}".`,
    allowed: 'It must be a table of this publication, or publication/table.',
    remedy: near === undefined ? 'Correct the name.' : `Did you mean ${near}?`,
  }
}

function unknownColumns(table: Table, printed: Printed, index: number, theirs: Table): readonly Finding[] {
  const known = theirs.description.columns.map(({ name }) => name)
  const { match } = printed
  const pairs = comparedColumns(table, printed, theirs)
  const tell = (subject: string, found: string, remedy: string): Finding => ({
    ...whereIs(table, `printed.${index}`, table.file),
    subject,
    found,
    allowed: `The columns of ${printed.table} are ${series(known)}.`,
    remedy,
  })
  const named = [
    ...(match === undefined ? [] : [{ subject: 'printed.match', name: match.their_column ?? match.column }]),
    ...pairs.map(({ theirs: name }) => ({ subject: 'printed.columns', name })),
  ]
  const unknown = named
    .filter(({ name }) => !known.includes(name))
    .map(({ subject, name }) => {
      const near = nearest(name, known)
      const remedy = near === undefined ? 'Write one of these as its their_column.' : `Did you mean ${near}?`
      return tell(subject, `The table ${printed.table} has no column "${name}".`, remedy)
    })
  if (pairs.length > 0) return unknown
  return [
    ...unknown,
    tell(
      'printed',
      `No column of this table has the name of one of ${printed.table}.`,
      'Say in columns which are the same.',
    ),
  ]
}

function unknownRows(table: Table, printed: Printed, index: number, theirs: Table): readonly Finding[] {
  const keys = new Set(theirs.rows.map(({ key }) => key))
  return (printed.rows ?? []).flatMap(({ their_row: name }, at) => {
    if (keys.has(name)) return []
    const near = nearest(name, keys)
    return [
      {
        ...whereIs(table, `printed.${index}.rows.${at}.their_row`, table.file),
        subject: 'printed.rows',
        found: `The table ${printed.table} has no row "${name}".`,
        allowed: 'A row is named by its key.',
        remedy: near === undefined ? 'Write the key of a row of that table.' : `Did you mean ${near}?`,
      },
    ]
  })
}
