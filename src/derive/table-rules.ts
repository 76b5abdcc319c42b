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
import { percentage, type Rounding } from '../format/rounding.ts'
import { addedRows } from '../model/added-rows.ts'
import type { Row, Rule, Table } from '../model/table.ts'

/** A place where a rule does not hold. */
export interface Disagreement {
  readonly row: Row
  /** The column in which it shows; a sum of parts to a given number has none of its own. */
  readonly column: string | undefined
  /** What the numbers are, in a sentence. */
  readonly found: string
  /** What they would have to be. */
  readonly allowed: string
}

/** One rule of a table, tried wherever it can be tried. */
export interface RuleOutcome {
  readonly rule: Rule
  /** How often it was tried: rows, or columns of a total row. */
  readonly tried: number
  /** How often it could not be, because a number is missing. */
  readonly untried: number
  readonly disagreements: readonly Disagreement[]
}

/** The rule tried at one place: no number to try it with, or the disagreements found there. */
type Trial = readonly Disagreement[] | null

/**
 * Every rule of a table with what came of it, in the description's order. Numbers are compared as decimals, as they are printed:
 * binary fractions would find faults where none are.
 */
export function ruleOutcomes(table: Table): readonly RuleOutcome[] {
  return table.description.rules.map((rule) => {
    const trials = trialsOf(rule, table)
    const made = trials.filter((trial) => trial !== null)
    return { rule, tried: made.length, untried: trials.length - made.length, disagreements: made.flat() }
  })
}

function trialsOf(rule: Rule, table: Table): readonly Trial[] {
  switch (rule.rule) {
    case 'sum':
      return table.rows.map((row) => sumTrial(rule, row))
    case 'total-row':
      return rule.columns.map((column) => totalTrial(rule, column, table))
    case 'fraction':
      return table.rows.map((row) => fractionTrial(rule, row, roundingOf(table, rule.percent)))
    case 'ordered':
      return table.rows.map((row) => orderTrial(rule, row))
  }
}

type Kind<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>

function sumTrial({ parts, total, tolerance }: Kind<'sum'>, row: Row): Trial {
  const added = addends(parts.map((part) => [row, part] as const))
  const wanted = typeof total === 'number' ? decimalOf(total) : valueIn(row, total)
  if (added === null || wanted === null) return null
  if (near(added, wanted, tolerance)) return []
  const column = typeof total === 'number' ? parts[0] : total
  const found = `${parts.join(' + ')} is ${printed(added)} in row ${row.key}, not ${printed(wanted)}.`
  return [{ row, column, found, allowed: `${parts.join(' + ')} must be ${total}${give(tolerance)}.` }]
}

function totalTrial(rule: Kind<'total-row'>, column: string, table: Table): Trial {
  const { row: key, tolerance } = rule
  const total = table.rows.find((row) => row.key === key)
  const wanted = total && valueIn(total, column)
  const parts = addedRows(table, rule)
  const added = addends(parts.map((row) => [row, column] as const))
  if (total === undefined || !wanted || added === null) return null
  if (near(added, wanted, tolerance)) return []
  const others =
    parts.length === table.rows.length - 1 ? 'the other rows' : `rows ${parts.map((row) => row.key).join(', ')}`
  const found = `${others.replace(/^[tr]/, (letter) => letter.toUpperCase())} add up to ${printed(added)}; row ${key} has ${printed(wanted)}.`
  return [{ row: total, column, found, allowed: `Row ${key} must be the sum of ${others}${give(tolerance)}.` }]
}

const roundingOf = ({ description }: Table, name: string) =>
  description.columns.find((column) => column.name === name)?.rounding

/** With a declared rounding the share must be exactly what that gives; without, it may be rounded by any of the usual ones. */
function fractionTrial(rule: Kind<'fraction'>, row: Row, rounding: Rounding | undefined): Trial {
  const numerator = valueIn(row, rule.numerator)
  const denominator = valueIn(row, rule.denominator)
  const percent = valueIn(row, rule.percent)
  if (numerator === null || denominator === null || percent === null || denominator.digits === 0n) return null
  const exact = rounding && percentage(numerator, denominator, percent.scale, rounding)
  if (exact !== undefined) {
    if (near(exact, percent, rule.tolerance)) return []
    const found = `${printed(numerator)} of ${printed(denominator)} is ${printed(exact)} per cent in row ${row.key}, not ${printed(percent)}.`
    const allowed = `${rule.percent} must be ${rule.numerator} of ${rule.denominator} in per cent, rounded ${rounding}${give(rule.tolerance)}.`
    return [{ row, column: rule.percent, found, allowed }]
  }
  // n/d × 100 = p, multiplied by d so that nothing has to be divided.
  const difference = sum([product(numerator, decimal('100')), negative(product(percent, denominator))])
  const half: Decimal = { digits: 5n, scale: percent.scale + 1 }
  const margin = product(sum([half, decimalOf(rule.tolerance)]), absolute(denominator))
  if (atMost(absolute(difference), margin)) return []
  const found = `${printed(numerator)} of ${printed(denominator)} is not ${printed(percent)} per cent in row ${row.key}.`
  const allowed = `${rule.percent} must be ${rule.numerator} of ${rule.denominator} in per cent, rounded${give(rule.tolerance)}.`
  return [{ row, column: rule.percent, found, allowed }]
}

function orderTrial({ columns, tolerance }: Kind<'ordered'>, row: Row): Trial {
  const known = columns.flatMap((column) => {
    const value = valueIn(row, column)
    return value === null ? [] : [{ column, value }]
  })
  if (known.length < 2) return null
  return known.flatMap(({ column, value }, index) => {
    const before = known[index - 1]
    if (before === undefined || atMost(before.value, sum([value, decimalOf(tolerance)]))) return []
    const found = `${before.column} is ${printed(before.value)} and ${column} is ${printed(value)} in row ${row.key}.`
    return [{ row, column, found, allowed: `${columns.join(', ')} must rise in this order${give(tolerance)}.` }]
  })
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
