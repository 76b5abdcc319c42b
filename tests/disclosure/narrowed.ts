import type { Table } from '../../src/model/table.ts'
import { attack, type Knowledge } from './attacker.ts'
import { published } from './people.ts'

/** Tables as they were, and what joins and protects them. */
export interface Case {
  readonly raw: readonly Table[]
  readonly links?: readonly (readonly [string, string])[]
  readonly threshold: number
  readonly least?: 0 | 1
}

const value = (table: Table, row: string, column: string) => {
  const found = table.rows.find(({ key }) => key === row)?.cells[column]?.value
  return typeof found === 'number' ? found : -1
}

/** The hidden cells that an attacker narrows to less than is promised, each with its range. */
export async function narrowed(
  tables: readonly Table[],
  { raw, links = [], threshold, least = 1 }: Case,
): Promise<readonly string[]> {
  const shown = tables.map(published)
  const knowledge: Knowledge = { links, least, threshold }
  const leaves = smallParts({ raw, links, threshold, least })
  const complaints: string[] = []
  // Somebody who is not told which hidden counts are the small ones is left as many whole numbers as the threshold has.
  for (const [id, { low, high }] of await attack(shown, knowledge))
    if (high - low + 1 < threshold) complaints.push(`${id} is from ${low} to ${high}`)
  // Somebody who is told is left every number that is small.
  for (const [id, { low, high }] of await attack(shown, { ...knowledge, small: leaves }))
    if (leaves.has(id) && (low > least || high < threshold - 1))
      complaints.push(`told small: ${id} is from ${low} to ${high}`)
  return complaints
}

/** The small counts that are no sums of others: a sum of small counts is as narrow as its being small makes it. */
export function smallParts({ raw, links = [], threshold, least = 1 }: Case): ReadonlySet<string> {
  const small = raw.flatMap((table) =>
    table.rows.flatMap(({ key }) =>
      published(table).counts.flatMap((column) => {
        const count = value(table, key, column)
        return count < threshold && count >= least ? [`${table.id} ${key} ${column}`] : []
      }),
    ),
  )
  const sums = new Set(
    raw.flatMap((table) =>
      table.description.rules.flatMap((rule) => {
        if (rule.rule === 'total-row') return rule.columns.map((column) => `${table.id} ${rule.row} ${column}`)
        const total = rule.rule === 'sum' ? rule.total : rule.rule === 'fraction' ? rule.denominator : ''
        return table.rows.map(({ key }) => `${table.id} ${key} ${total}`)
      }),
    ),
  )
  for (const [one, other] of links) if (sums.has(one) || sums.has(other)) sums.add(one).add(other)
  // Where two tables part one small sum in two ways, its parts move together, and that they are small tells on each other.
  const parted = new Set(
    links
      .flat()
      .filter((id) => small.includes(id))
      .map((id) => id.split(' ').slice(0, 2).join(' ')),
  )
  const leaves = new Set(small).difference(sums)
  return new Set([...leaves].filter((id) => !parted.has(id.split(' ').slice(0, 2).join(' '))))
}
