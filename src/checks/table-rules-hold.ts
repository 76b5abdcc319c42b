import {
  absolute,
  atMost,
  type Decimal,
  decimal,
  decimalOf,
  negative,
  printed,
  product,
  sum,
} from '../format/decimal.ts'
import type { Row, Rule, Table } from '../model/table.ts'
import { check, type Finding, whereIs } from './check.ts'

const remedy =
  'Correct the number. If the source itself prints it so, leave it and say so in words in the rule’s printed.'

/** Numbers are compared as decimals, as they are printed: binary fractions would find faults where none are. */
export const tableRulesHold = check(
  { id: 'table-rules-hold', severity: 'error', sentence: 'The numbers of a table keep the rules of its description.' },
  ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      table.description.rules.flatMap((rule) => (rule.printed === undefined ? broken(rule, table) : [])),
    ),
)

function broken(rule: Rule, table: Table): Finding[] {
  switch (rule.rule) {
    case 'sum':
      return table.rows.flatMap((row) => brokenSum(rule, row, table))
    case 'total-row':
      return rule.columns.flatMap((column) => brokenTotal(rule, column, table))
    case 'fraction':
      return table.rows.flatMap((row) => brokenFraction(rule, row, table))
    case 'ordered':
      return table.rows.flatMap((row) => brokenOrder(rule, row, table))
  }
}

type Kind<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>

function brokenSum({ parts, total, tolerance }: Kind<'sum'>, row: Row, table: Table): Finding[] {
  const added = addends(parts.map((part) => [row, part] as const))
  const wanted = typeof total === 'number' ? decimalOf(total) : valueIn(row, total)
  if (added === null || wanted === null || near(added, wanted, tolerance)) return []
  const column = typeof total === 'number' ? parts[0] : total
  const found = `${parts.join(' + ')} is ${printed(added)} in row ${row.key}, not ${printed(wanted)}.`
  const name = typeof total === 'number' ? String(total) : total
  return [finding(row, column, table, found, `${parts.join(' + ')} must be ${name}${give(tolerance)}.`)]
}

function brokenTotal({ row: key, tolerance }: Kind<'total-row'>, column: string, table: Table): Finding[] {
  const total = table.rows.find((row) => row.key === key)
  const wanted = total && valueIn(total, column)
  const added = addends(table.rows.filter((row) => row !== total).map((row) => [row, column] as const))
  if (total === undefined || !wanted || added === null || near(added, wanted, tolerance)) return []
  const found = `The other rows add up to ${printed(added)}; row ${key} has ${printed(wanted)}.`
  return [finding(total, column, table, found, `Row ${key} must be the sum of the other rows${give(tolerance)}.`)]
}

function brokenFraction(rule: Kind<'fraction'>, row: Row, table: Table): Finding[] {
  const numerator = valueIn(row, rule.numerator)
  const denominator = valueIn(row, rule.denominator)
  const percent = valueIn(row, rule.percent)
  if (numerator === null || denominator === null || percent === null || denominator.digits === 0n) return []
  // n/d × 100 = p, multiplied by d so that nothing has to be divided.
  const difference = sum([product(numerator, decimal('100')), negative(product(percent, denominator))])
  const half: Decimal = { digits: 5n, scale: percent.scale + 1 }
  const margin = product(sum([half, decimalOf(rule.tolerance)]), absolute(denominator))
  if (atMost(absolute(difference), margin)) return []
  const found = `${printed(numerator)} of ${printed(denominator)} is not ${printed(percent)} per cent in row ${row.key}.`
  const allowed = `${rule.percent} must be ${rule.numerator} of ${rule.denominator} in per cent, rounded${give(rule.tolerance)}.`
  return [finding(row, rule.percent, table, found, allowed)]
}

function brokenOrder({ columns, tolerance }: Kind<'ordered'>, row: Row, table: Table): Finding[] {
  const known = columns.flatMap((column) => {
    const value = valueIn(row, column)
    return value === null ? [] : [{ column, value }]
  })
  return known.flatMap(({ column, value }, index) => {
    const before = known[index - 1]
    if (before === undefined || atMost(before.value, sum([value, decimalOf(tolerance)]))) return []
    const found = `${before.column} is ${printed(before.value)} and ${column} is ${printed(value)} in row ${row.key}.`
    return [finding(row, column, table, found, `${columns.join(', ')} must rise in this order${give(tolerance)}.`)]
  })
}

function finding(row: Row, column: string | undefined, table: Table, found: string, allowed: string): Finding {
  const subject = column === undefined ? {} : { subject: column }
  return { ...whereIs(row, column, table.file), ...subject, found, allowed, remedy }
}

const give = (tolerance: number) => (tolerance === 0 ? '' : `, give or take ${tolerance}`)

function valueIn(row: Row, column: string): Decimal | null {
  const cell = row.cells[column]
  return typeof cell?.value === 'number' ? decimal(cell.printed) : null
}

/**
 * The sum of cells, or null where one of them is not known: blank, confidential, not available, low. What is not applicable
 * has no number that could be missing.
 */
function addends(cells: readonly (readonly [row: Row, column: string])[]): Decimal | null {
  const numbers: Decimal[] = []
  for (const [row, column] of cells) {
    const value = valueIn(row, column)
    if (value !== null) numbers.push(value)
    else if (row.cells[column]?.symbol !== 'z') return null
  }
  return numbers.length === 0 ? null : sum(numbers)
}

const near = (one: Decimal, other: Decimal, tolerance: number) =>
  atMost(absolute(sum([one, negative(other)])), decimalOf(tolerance))
