import { placeOf } from '../model/place-of.ts'
import type { Problem } from '../model/problem.ts'
import type { Table } from '../model/table.ts'
import type { CellName } from './count.ts'
import type { LinkedCounts } from './linked-counts.ts'
import { restsOn } from './rests-on.ts'
import type { ShieldedGroup } from './shielded-group.ts'

type Tables = ReadonlyMap<string, Table>
type Told = Pick<Problem, 'found' | 'allowed' | 'remedy' | 'rule'>

/** Small counts that a table without a threshold prints, and small counts that nothing can protect. */
export function protectionProblems(
  { counts, standings }: ShieldedGroup,
  { printed }: LinkedCounts,
  unprotected: readonly number[],
  tables: Tables,
): readonly Problem[] {
  const allowed = 'A small count must not follow from what is published.'
  return counts.flatMap((count, at) => {
    const elsewhere = printed.get(count.id)
    const small = standings[at] === 'small' || standings[at] === 'sum'
    if (small && elsewhere !== undefined) {
      return atCell(count.cells[0], tables, {
        found: `A count of this row is below the threshold, and the table ${elsewhere} prints it.`,
        allowed,
        remedy: `Give ${elsewhere} the same threshold, or take the link out if the two are not the same count.`,
        rule: 'table-count-hidden-everywhere',
      })
    }
    if (!unprotected.includes(at)) return []
    const cell = count.cells[0] ?? counts.find(({ id }) => count.id.startsWith(`${id} of `))?.cells[0]
    const what = count.implied === null ? 'A count of this row' : 'What this count and its whole leave over'
    return atCell(cell, tables, {
      found: `${what} is below the threshold and can’t be protected while every total is shown.`,
      allowed,
      remedy:
        'Merge categories that are small, take the total out, or say totals: hide in disclosure, so that a total may be hidden too.',
      rule: 'table-count-protected',
    })
  })
}

/** Rules that add up numbers which rest on counts, in a way that would give hidden ones back and that can't be followed. */
export function ruleProblems(table: Table): readonly Problem[] {
  const { rules } = table.description
  const on = restsOn(table.description)
  const fractions = new Map(rules.flatMap((rule) => (rule.rule === 'fraction' ? [[rule.percent, rule] as const] : [])))
  const wholeOf = (column: string) => fractions.get(column)?.denominator ?? on.get(column)?.join(' ')
  return rules.flatMap((rule, index) => {
    const named =
      rule.rule === 'sum'
        ? [...rule.parts, ...(typeof rule.total === 'string' ? [rule.total] : [])]
        : rule.rule === 'total-row'
          ? rule.columns
          : []
    const resting = named.filter((column) => on.has(column))
    if (resting.length === 0) return []
    if (rule.rule === 'sum' && new Set(named.map(wholeOf)).size === 1) return []
    const place = placeOf(table, `rules.${index}`) ?? { file: table.file, line: 1, column: 1 }
    return [
      {
        ...place,
        subject: 'rules',
        found: `This rule adds up ${resting.join(', ')}, which rests on counts of people.`,
        allowed: 'Under a threshold rules add up counts, or shares of one whole whose fractions are declared.',
        remedy: 'Write the rule for the counts, or take it out.',
        rule: 'table-sum-of-counts',
        severity: 'error',
      } as const,
    ]
  })
}

/** A column of people that is, in every row, the sum of all others, and no rule says so: everybody would see it. */
export function untoldSumProblems(table: Table): readonly Problem[] {
  const { columns, rules } = table.description
  const people = columns.filter(({ counts }) => counts === 'people').map(({ name }) => name)
  const told = new Set(
    rules.flatMap((rule) => (rule.rule === 'sum' && typeof rule.total === 'string' ? [rule.total] : [])),
  )
  if (people.length < 3 || table.rows.length < 2) return []
  return people.flatMap((name) => {
    const others = people.filter((other) => other !== name)
    const sums = table.rows.every(({ cells }) => {
      const numbers = [name, ...others].map((column) => cells[column]?.value)
      if (!numbers.every((value) => typeof value === 'number')) return false
      const [total = 0, ...parts] = numbers
      return parts.reduce((sum, part) => sum + part, 0) === total
    })
    if (!sums || told.has(name)) return []
    const index = columns.findIndex((column) => column.name === name)
    const place = placeOf(table, `columns.${index}`) ?? { file: table.file, line: 1, column: 1 }
    return [
      {
        ...place,
        subject: 'columns',
        found: `${name} is the sum of ${others.join(', ')} in every row, and no rule says so.`,
        allowed: 'Under a threshold every sum is declared, so that no hidden count follows from it.',
        remedy: `Add to rules: { rule: sum, parts: [${others.join(', ')}], total: ${name} }.`,
        rule: 'table-sums-declared',
        severity: 'error',
      } as const,
    ]
  })
}

/**
 * Rows that stand in the order of a column with hidden counts: whoever sees a [c] between 12 and 8 knows too much. Rows in the order
 * of their keys, and tables too short for it to be more than chance, are let pass.
 */
export function orderProblems(table: Table, hidden: (row: string, column: string) => boolean): readonly Problem[] {
  const { columns, rules, total = [] } = table.description
  const totals = new Set([...total, ...rules.flatMap((rule) => (rule.rule === 'total-row' ? [rule.row] : []))])
  const rows = table.rows.filter(({ key }) => !totals.has(key))
  if (rows.length < 5 || rows.every(({ key }, at) => key >= (rows[at - 1]?.key ?? ''))) return []
  return columns.flatMap(({ name, counts }) => {
    if (counts !== 'people' || !rows.some(({ key }) => hidden(key, name))) return []
    const numbers = rows.map(({ cells }) => cells[name]?.value)
    const sorted = (fits: (one: number, next: number) => boolean) =>
      numbers.every((value, at) => {
        const before = numbers[at - 1]
        return typeof value === 'number' && (typeof before !== 'number' || fits(before, value))
      })
    if (new Set(numbers).size < 4 || !(sorted((one, next) => one <= next) || sorted((one, next) => one >= next)))
      return []
    return [
      {
        ...(placeOf(table) ?? { file: table.file, line: 1, column: 1 }),
        subject: name,
        found: `The rows stand in the order of ${name}, in which counts are hidden.`,
        allowed: 'The order of rows must not tell between which numbers a hidden one lies.',
        remedy: 'Put the rows in the order of their names or keys.',
        rule: 'table-order-tells-nothing',
        severity: 'error',
      } as const,
    ]
  })
}

function atCell(cell: CellName | undefined, tables: Tables, told: Told): readonly Problem[] {
  const table = tables.get(cell?.table ?? '')
  if (cell === undefined || table === undefined) return []
  const row = table.rows.find(({ key }) => key === cell.row)
  const place = (row && placeOf(row, cell.column)) ?? { file: table.file, line: 1, column: 1 }
  return [{ ...place, subject: cell.column, ...told, severity: 'error' }]
}
