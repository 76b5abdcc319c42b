import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/site.ts'
import type { Table } from '../model/table.ts'
import { type CellName, type Count, cellId } from './count.ts'
import { hiddenCounts } from './hidden-counts.ts'
import { hiddenTable } from './hidden-table.ts'
import { linkedCounts } from './linked-counts.ts'
import { type Policy, policy } from './policy.ts'
import { orderProblems, protectionProblems, ruleProblems, untoldSumProblems } from './protection-problems.ts'
import { restsOn } from './rests-on.ts'
import { shieldedGroup } from './shielded-group.ts'
import { solver } from './solver.ts'

type Tables = ReadonlyMap<string, Table>

/**
 * The tables as they are published. Small counts of people, all that rests on them, and as many other counts as it takes are
 * gone for good; nothing after this knows what they were.
 *
 * **What is promised.** Take somebody who reads every table, total, share and linked table, knows the rules that are declared
 * (and that counts are whole and not below zero), knows this program's threshold, and is even told which counts were hidden
 * because they are small. Then each of these could still be any number from 1 (or 0, where zeros are hidden) to just below the
 * threshold; only small sums of small counts are as narrow as their being small makes them. Somebody who is not told which
 * are the small ones can narrow no hidden count to fewer than `threshold` numbers. In the words of Willenborg and de Waal
 * (Elements of Statistical Disclosure Control, 2001), Fischetti and Salazar (Management Science 47, 2001) and Hundepool et al.
 * (Statistical Disclosure Control, 2012): the protection levels of a small count reach from its value to both ends of 1 … threshold − 1.
 *
 * **What chooses.** Where counts stand, and which are small; never how large any is. So other numbers behind the same
 * pattern hide the same cells, and every byte of the site stays the same.
 *
 * **What is not protected against.** Somebody who adds knowledge of his own, such as the one person counted by a 1, or several who
 * pool theirs; sums that no rule declares (the plainest are found and told); an earlier publication of the same numbers that no
 * link names; an author's own words. The program and its weights are public: who works through all that it could have chosen may learn, where
 * the pattern is lopsided, that a count hidden beside a small one was not small.
 */
export async function protectedTables(
  tables: Tables,
  site: Pick<Site, 'disclosure'>,
): Promise<{ readonly tables: Tables; readonly problems: readonly Problem[] }> {
  const policies = new Map<string, Policy>()
  for (const table of tables.values()) {
    const declared = policy(table, site)
    if (declared !== null) policies.set(table.id, declared)
  }
  if (policies.size === 0) return { tables, problems: [] }
  const shielded = [...policies.keys()].flatMap((id) => tables.get(id) ?? [])
  const { groups, problems: linkProblems } = linkedCounts(tables, policies)
  const problems: Problem[] = [
    ...linkProblems,
    ...shielded.flatMap((table) => [...ruleProblems(table), ...untoldSumProblems(table)]),
  ]
  const dependents = dependentsOf(tables)
  const gone = new Set<string>()
  for (const linked of groups) {
    const group = shieldedGroup(linked, policies, dependents)
    if (!group.standings.some((standing) => standing === 'small')) continue
    const { hidden, unprotected } = hiddenCounts(group, await solver())
    problems.push(...protectionProblems(group, linked, unprotected, tables))
    for (const at of hidden) for (const cell of group.counts[at]?.cells ?? []) gone.add(cellId(cell))
  }
  const hiddenIn = (table: string) => (row: string, column: string) => gone.has(cellId({ table, row, column }))
  problems.push(...shielded.flatMap((table) => orderProblems(table, hiddenIn(table.id))))
  const made = new Map(
    [...tables].map(([id, table]) => {
      const declared = policies.get(id)
      return [id, declared === undefined ? table : hiddenTable(table, declared.rounding, hiddenIn(id))] as const
    }),
  )
  return { tables: made, problems }
}

/** How many numbers besides the count itself are hidden with it. */
function dependentsOf(tables: Tables): (count: Count) => number {
  const on = new Map([...tables].map(([id, { description }]) => [id, [...restsOn(description).values()]] as const))
  const ofCell = ({ table, column }: CellName) =>
    on.get(table)?.filter((columns) => columns.includes(column)).length ?? 0
  return ({ cells }) => cells.reduce((sum, cell) => sum + ofCell(cell), 0)
}
