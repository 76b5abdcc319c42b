import type { RuleOutcome } from '../derive/table-rules.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import { addedRows } from '../model/added-rows.ts'
import type { Row, Rule, Table } from '../model/table.ts'
import { rowLabel } from '../tables/row-label.ts'
import { selection } from '../tables/selection.ts'

/** A rule of a table in plain sentences: what it asks, and what came of it. */
export interface RuleWords {
  readonly asks: string
  readonly state: 'holds' | 'untested' | 'disagrees'
  readonly result: string
  /** What the description says of a source that disagrees with itself. */
  readonly note: string | undefined
}

/** Names of rows that are told one by one; more are counted. */
const told = 6

/** A rule and its outcome for a reader of the table. */
export function ruleWords({ rule, tried, untried, disagreements }: RuleOutcome, table: Table): RuleWords {
  const [one, many] = rule.rule === 'total-row' ? (['column', 'columns'] as const) : (['row', 'rows'] as const)
  const missing = `in ${untried === 1 ? `one ${one}` : plural(untried, one, many)} a number is missing`
  const asks = asksOf(rule, table)
  const state = disagreements.length > 0 ? 'disagrees' : tried > 0 ? 'holds' : 'untested'
  const places = [
    ...new Set(disagreements.map(({ row, column }) => (one === 'row' ? labelOf(table, row) : title(table, column)))),
  ]
  const where = places.length > told ? '' : ` (${series(places)})`
  const allOf =
    tried === 1 ? `in the one ${one}` : tried === 2 ? `in both ${many}` : `in all ${plural(tried, one, many)}`
  const tail = untried === 0 ? '' : ` where it can be tested; ${missing}`
  const result = {
    holds: `Holds ${allOf}${tail}.`,
    untested: `Can’t be tested: ${missing}.`,
    disagrees: `The source does not agree with itself in ${places.length} of ${plural(tried, one, many)}${where}${untried === 0 ? '' : `; ${missing}`}.`,
  }[state]
  return { asks, state, result, note: rule.printed }
}

function asksOf(rule: Rule, table: Table): string {
  const named = (names: readonly string[]) => series(names.map((name) => title(table, name)))
  const give = rule.tolerance === 0 ? '' : `, give or take ${rule.tolerance}`
  switch (rule.rule) {
    case 'sum':
      return `In every row, ${named(rule.parts)} add up to ${typeof rule.total === 'number' ? rule.total : title(table, rule.total)}${give}.`
    case 'total-row':
      return `${keyLabel(table, rule.row)} is the sum of ${partsOf(rule, table)}, in ${named(rule.columns)}${give}.`
    case 'fraction':
      return `In every row, ${title(table, rule.percent)} is ${title(table, rule.numerator)} as a share of ${title(table, rule.denominator)} in per cent, rounded as it is printed${give}.`
    case 'ordered':
      return `In every row, ${rule.columns
        .slice(1)
        .map((name, before) => `${title(table, rule.columns[before])} is not above ${title(table, name)}`)
        .join(', and ')}${give}.`
  }
}

function partsOf(rule: Extract<Rule, { rule: 'total-row' }>, table: Table): string {
  const parts = addedRows(table, rule)
  if (rule.rows !== undefined) {
    return parts.length > told ? plural(parts.length, 'row', 'rows') : series(parts.map((row) => labelOf(table, row)))
  }
  const totals = new Set([...(table.description.total ?? []), rule.row])
  const others = table.rows.filter(({ key }) => !totals.has(key))
  return parts.length < others.length ? 'the other rows of its group' : 'the other rows'
}

const labelOf = (table: Table, row: Row) => `“${rowLabel(row, selection(table).headers[0])}”`

function keyLabel(table: Table, key: string): string {
  const row = table.rows.find((candidate) => candidate.key === key)
  return row === undefined ? `“${key}”` : labelOf(table, row)
}

/** A column as its headers call it: “By day (Lights lit)”. */
function title({ description }: Table, name: string | undefined): string {
  const column = description.columns.find((candidate) => candidate.name === name)
  if (column === undefined) return `“${name}”`
  return `“${column.title}${column.group === undefined ? '' : ` (${column.group})`}”`
}
