import { parse } from 'csv-parse/sync'
import loadHighs from 'highs'

/** What a reader has of a table: the downloaded CSV, and the rules and the policy that its page states. */
export interface Published {
  readonly id: string
  readonly csv: string
  readonly key: string
  /** The columns that count people. */
  readonly counts: readonly string[]
  readonly rules: readonly PublishedRule[]
  readonly rounding: number
}

export type PublishedRule =
  | { readonly rule: 'sum'; readonly parts: readonly string[]; readonly total: string | number }
  | {
      readonly rule: 'total-row'
      readonly row: string
      readonly rows: readonly string[]
      readonly columns: readonly string[]
    }
  | { readonly rule: 'fraction'; readonly numerator: string; readonly denominator: string; readonly percent: string }

/** What somebody knows besides. */
export interface Knowledge {
  /** Pairs of cells that print one count. */
  readonly links?: readonly (readonly [one: string, other: string])[]
  /** The least that a hidden count can be: 1 where zeros are shown. */
  readonly least: 0 | 1
  /** Hidden cells known to be from `least` to below the threshold. */
  readonly small?: ReadonlySet<string>
  readonly threshold: number
}

/** The whole numbers that a cell can be; without end where nothing bounds it. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A cell’s name for the attacker. */
export const cell = (table: string, row: string, column: string) => `${table} ${row} ${column}`

type Line = Readonly<Record<string, string>>

/** The attacker’s linear conditions over the counts: each a sum of factors times counts, a sign, and a number. */
export interface Condition {
  readonly terms: readonly (readonly [factor: number, id: string])[]
  readonly sign: '=' | '<=' | '>='
  readonly than: number
}

export function conditions(tables: readonly Published[], knowledge: Knowledge) {
  const all: Condition[] = []
  const bounds = new Map<string, Range>()
  const hidden: string[] = []
  const equal = (parts: readonly string[], total: string) =>
    all.push({ terms: [...parts.map((part) => [1, part] as const), [-1, total]], sign: '=', than: 0 })
  for (const { id, csv, key, counts, rules, rounding } of tables) {
    const lines = parse(csv, { columns: true }) as Line[]
    const at = (line: Line, column: string) => cell(id, line[key] ?? '', column)
    for (const line of lines)
      for (const column of counts) {
        const printed = line[column] ?? ''
        if (printed === '') continue
        if (printed === '[c]') {
          hidden.push(at(line, column))
          const high = knowledge.small?.has(at(line, column)) ? knowledge.threshold - 1 : Number.POSITIVE_INFINITY
          bounds.set(at(line, column), { low: knowledge.least, high })
        } else {
          const half = rounding === 1 ? 0 : rounding / 2
          const [low, high] = [Math.max(0, Math.ceil(Number(printed) - half)), Math.floor(Number(printed) + half)]
          bounds.set(at(line, column), { low, high })
        }
      }
    for (const rule of rules) {
      if (rule.rule === 'total-row') {
        for (const column of rule.columns)
          if (counts.includes(column))
            equal(
              rule.rows.map((row) => cell(id, row, column)),
              cell(id, rule.row, column),
            )
        continue
      }
      for (const line of lines) {
        if (rule.rule === 'sum') {
          const shares = rules.filter(
            (other) => other.rule === 'fraction' && rule.parts.includes(other.percent),
          ) as Extract<PublishedRule, { rule: 'fraction' }>[]
          if (typeof rule.total === 'string')
            equal(
              rule.parts.map((part) => at(line, part)),
              at(line, rule.total),
            )
          // Exact shares add up to 100, so the numbers add up to their whole.
          else if (shares.length === rule.parts.length && rule.total === 100)
            equal(
              shares.map(({ numerator }) => at(line, numerator)),
              at(line, shares[0]?.denominator ?? ''),
            )
          continue
        }
        const [n, d, percent = ''] = [at(line, rule.numerator), at(line, rule.denominator), line[rule.percent]]
        all.push({
          terms: [
            [1, d],
            [-1, n],
          ],
          sign: '>=',
          than: 0,
        })
        if (!/^\d/.test(percent) || rounding !== 1) continue
        const half = 0.5 * 10 ** -(percent.split('.')[1]?.length ?? 0)
        all.push({
          terms: [
            [100, n],
            [-(Number(percent) + half), d],
          ],
          sign: '<=',
          than: 0,
        })
        all.push({
          terms: [
            [100, n],
            [-(Number(percent) - half), d],
          ],
          sign: '>=',
          than: 0,
        })
      }
    }
  }
  for (const [one, other] of knowledge.links ?? []) equal([one], other)
  return { all, bounds, hidden }
}

type Highs = Awaited<ReturnType<(typeof loadHighs)['default']>>
let highs: Promise<Highs> | undefined

/** By hidden cell the least and the greatest whole number that it can be, as far as the attacker sees. */
export async function attack(tables: readonly Published[], knowledge: Knowledge): Promise<ReadonlyMap<string, Range>> {
  highs ??= (loadHighs as unknown as (typeof loadHighs)['default'])()
  const { solve } = await highs
  const { all, bounds, hidden } = conditions(tables, knowledge)
  const names = new Map([...bounds.keys()].map((id, index) => [id, `x${index}`] as const))
  const term = ([factor, id]: readonly [number, string]) =>
    `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${names.get(id)}`
  const rows = all.map(({ terms, sign, than }) => `${terms.map(term).join('\n')} ${sign} ${than}`)
  const limits = [...bounds].map(
    ([id, { low, high }]) => `${low} <= ${names.get(id)}${Number.isFinite(high) ? ` <= ${high}` : ''}`,
  )
  const best = (way: 'Minimize' | 'Maximize', id: string) => {
    const model = [
      `${way}\nobj: ${names.get(id)}`,
      `Subject To\n${rows.join('\n') || `${names.get(id)} >= 0`}`,
      `Bounds\n${limits.join('\n')}`,
      `General\n${[...names.values()].join('\n')}\nEnd\n`,
    ].join('\n')
    const { Status, ObjectiveValue } = solve(model, { output_flag: false })
    if (Status === 'Optimal') return Math.round(ObjectiveValue)
    if (/unbounded/i.test(Status)) return way === 'Maximize' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    throw new Error(`The attacker’s model ends with ${Status}.\n${model}`)
  }
  return new Map(hidden.map((id) => [id, { low: best('Minimize', id), high: best('Maximize', id) }]))
}

/**
 * The same by trying out: all whole numbers from `least` to `most` for each hidden cell, and which of them stand in some whole
 * solution. It shares nothing with the above but the conditions.
 */
export function triedOut(
  tables: readonly Published[],
  knowledge: Knowledge,
  most: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const { all, bounds, hidden } = conditions(tables, knowledge)
  const fixed = new Map([...bounds].flatMap(([id, { low, high }]) => (low === high ? [[id, low] as const] : [])))
  const possible = new Map(hidden.map((id) => [id, new Set<number>()]))
  const chosen = new Map<string, number>(fixed)
  const order = hidden
  const last = all.map(({ terms }) => Math.max(-1, ...terms.map(([, id]) => order.indexOf(id))))
  const holds = ({ terms, sign, than }: Condition) => {
    const sum = terms.reduce((total, [factor, id]) => total + factor * (chosen.get(id) ?? 0), 0)
    return sign === '=' ? sum === than : sign === '<=' ? sum <= than + 1e-9 : sum >= than - 1e-9
  }
  const visit = (index: number): boolean => {
    const id = order[index]
    if (id === undefined) {
      for (const [each, set] of possible) set.add(chosen.get(each) ?? -1)
      return true
    }
    const { low = 0, high = most } = bounds.get(id) ?? {}
    for (let value = low; value <= Math.min(most, high); value++) {
      chosen.set(id, value)
      if (all.every((condition, at) => last[at] !== index || holds(condition))) visit(index + 1)
    }
    return false
  }
  visit(0)
  return possible
}
