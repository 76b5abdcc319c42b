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
  /** The column by which rows are grouped; the table's own where left out. */
  readonly group?: string | undefined
  /** Keys of rows that are set off from the others, separated by commas. */
  readonly highlight?: string | undefined
}

/** The part of a table that is shown. */
export interface Selection {
  /** The columns drawn, the row headers among them. */
  readonly columns: readonly Column[]
  /** The columns whose cells head the rows: at least one where there are columns. */
  readonly headers: readonly Column[]
  /** The column by which rows are grouped; it is drawn as heading rows, not as a column. */
  readonly group: Column | undefined
  readonly rows: readonly Row[]
  /** The keys of the rows that are set off. */
  readonly highlighted: ReadonlySet<string>
}

/** What a choice selects. Names that the table does not have select nothing; `choiceFaults` reports them. */
export function selection(table: Table, choice: Choice = {}): Selection {
  const { columns: all, header: headerNames = [], group: groupName } = table.description
  const named = (name: string | undefined) => all.find((column) => column.name === name)
  const asked = choice.columns === undefined ? undefined : listed(choice.columns)
  const visible = asked === undefined ? all.filter(({ shown }) => shown) : asked.flatMap((name) => named(name) ?? [])
  const ownGroup = asked === undefined || asked.includes(groupName ?? '') ? named(groupName) : undefined
  const group = named(choice.group) ?? ownGroup
  const drawn = visible.filter((column) => column !== group)
  const texts = all.filter((column) => column.shown && column.type === 'text' && column !== group)
  const heads = choice.header === undefined ? headerNames : [choice.header]
  const wantedHeaders = heads.flatMap((name) => named(name) ?? []).filter((column) => column !== group)
  const headers = wantedHeaders.length > 0 ? wantedHeaders : [texts[0] ?? drawn[0]].filter((one) => one !== undefined)
  const columns = [...headers.filter((column) => !drawn.includes(column)), ...drawn]
  const wanted = choice.where === undefined ? [] : (conditions(choice.where) ?? [])
  const rows = table.rows.filter((row) => meets(row, wanted))
  return { columns, headers, group, rows, highlighted: new Set(listed(choice.highlight)) }
}
