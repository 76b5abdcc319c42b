import type { Column, Row, Table } from '../model/table.ts'
import { conditions, meets } from './conditions.ts'
import { listed } from './listed.ts'

/** What of a table is to be shown, in an author's words. */
export interface Choice {
  /** Names of columns, separated by commas, in the order wanted; all that are `shown` where left out. */
  readonly columns?: string | undefined
  /** `column=value, column=value`; all rows where left out. */
  readonly where?: string | undefined
  /** The column that heads the rows; the table's own where left out. */
  readonly header?: string | undefined
}

/** The part of a table that is shown. */
export interface Selection {
  /** The columns drawn, the row header among them. */
  readonly columns: readonly Column[]
  readonly header: Column | undefined
  /** The column by which rows are grouped; it is drawn as heading rows, not as a column. */
  readonly group: Column | undefined
  readonly rows: readonly Row[]
}

/** What a choice selects. Names that the table does not have select nothing; `choiceFaults` reports them. */
export function selection(table: Table, choice: Choice = {}): Selection {
  const { columns: all, header: headerName, group: groupName } = table.description
  const named = (name: string | undefined) => all.find((column) => column.name === name)
  const asked = choice.columns === undefined ? undefined : listed(choice.columns)
  const visible = asked === undefined ? all.filter(({ shown }) => shown) : asked.flatMap((name) => named(name) ?? [])
  const group = asked === undefined || asked.includes(groupName ?? '') ? named(groupName) : undefined
  const drawn = visible.filter((column) => column !== group)
  const texts = all.filter(({ shown, type, name }) => shown && type === 'text' && name !== groupName)
  const header = named(choice.header) ?? named(headerName) ?? texts[0] ?? drawn[0]
  const columns = header === undefined || drawn.includes(header) ? drawn : [header, ...drawn]
  const wanted = choice.where === undefined ? [] : (conditions(choice.where) ?? [])
  return { columns, header, group, rows: table.rows.filter((row) => meets(row, wanted)) }
}
