import type { Row, Rule, Table } from './table.ts'

/**
 * The rows that a total row adds up: those that its rule names; else the other rows of its group that are no totals; else, where
 * it has no group or stands alone in it, all other rows that are none.
 */
export function addedRows({ description, rows }: Table, rule: Extract<Rule, { rule: 'total-row' }>): readonly Row[] {
  const named = rule.rows
  if (named !== undefined) return rows.filter(({ key }) => named.includes(key))
  const { total = [], group } = description
  const others = rows.filter(({ key }) => key !== rule.row && !total.includes(key))
  const groupOf = (row: Row | undefined) => (group === undefined ? '' : (row?.cells[group]?.printed ?? ''))
  const own = groupOf(rows.find(({ key }) => key === rule.row))
  const members = own === '' ? [] : others.filter((row) => groupOf(row) === own)
  return members.length > 0 ? members : others
}
