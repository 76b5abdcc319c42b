import { addedRows } from '../model/added-rows.ts'
import type { Row, Rule, Table } from '../model/table.ts'
import { type Count, cellId, countIn, type Relation } from './count.ts'

/** What a table's rules tell everybody of its counts, and the counts that they leave over. */
export interface Told {
  readonly relations: readonly Relation[]
  readonly implied: readonly Count[]
}

type Kind<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>

/**
 * The relations that a table's rules make between its counts of people, row by row and column by column. Rules on shares of one
 * whole are rules on their numerators. `printed` and `tolerance` change nothing: what nearly holds tells nearly as much.
 *
 * @param counted the ids of the cells that are counts of people
 */
export function relationsOf(table: Table, counted: ReadonlySet<string>): Told {
  const { rules, columns } = table.description
  const people = new Set(columns.filter(({ counts }) => counts === 'people').map(({ name }) => name))
  const fractions = new Map(rules.flatMap((rule) => (rule.rule === 'fraction' ? [[rule.percent, rule] as const] : [])))
  const id = (row: string, column: string) => cellId({ table: table.id, row, column })
  const known = (row: string, column: string) => (counted.has(id(row, column)) ? [id(row, column)] : [])
  const relations: Relation[] = []
  const implied: Count[] = []

  const add = (total: readonly string[], parts: readonly string[]) => {
    if (total.length + parts.length > 0) relations.push({ total: total[0] ?? null, parts })
  }
  const leftOver = (row: Row, part: string, whole: string, kind: 'people' | 'difference') => {
    const [small] = known(row.key, part)
    const [one, all] = [countIn(row, part), countIn(row, whole)]
    if (small === undefined || one === null || all === null || one > all || !people.has(part) || !people.has(whole))
      return
    const rest = `${small} of ${whole}`
    if (implied.some((count) => count.id === rest)) return
    implied.push({ id: rest, value: all - one, cells: [], implied: kind })
    relations.push({ total: known(row.key, whole)[0] ?? null, parts: [small, rest], whole: all })
  }
  const sum = ({ parts, total }: Kind<'sum'>, { key }: Row) => {
    const all = parts.map((part) => fractions.get(part))
    if (parts.some((part) => people.has(part)) || (typeof total === 'string' && people.has(total))) {
      add(
        typeof total === 'string' ? known(key, total) : [],
        parts.flatMap((part) => known(key, part)),
      )
    } else if (all.every((fraction) => fraction !== undefined)) {
      // Shares of one whole add up to 100, or to the share of a sum: so do the numbers of which they are the shares.
      const numerators = all.flatMap((fraction) => known(key, fraction.numerator))
      const whole = typeof total === 'string' ? fractions.get(total)?.numerator : all[0]?.denominator
      add(whole === undefined ? [] : known(key, whole), numerators)
    }
  }

  for (const rule of rules) {
    if (rule.rule === 'total-row') {
      const rows = addedRows(table, rule)
      for (const column of rule.columns)
        add(
          known(rule.row, column),
          rows.flatMap(({ key }) => known(key, column)),
        )
      continue
    }
    for (const row of table.rows) {
      if (rule.rule === 'sum') sum(rule, row)
      else if (rule.rule === 'fraction') leftOver(row, rule.numerator, rule.denominator, 'people')
      else
        for (const [index, column] of rule.columns.entries()) {
          const above = rule.columns[index + 1]
          if (above !== undefined) leftOver(row, column, above, 'difference')
        }
    }
  }
  return { relations, implied }
}
