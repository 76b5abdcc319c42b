import { type Move, proves } from './move.ts'
import { program } from './program.ts'
import type { ShieldedGroup } from './shielded-group.ts'
import type { Solver } from './solver.ts'

/** Which counts of a group are hidden, and the small ones that nothing protects. */
export interface Hidden {
  readonly hidden: ReadonlySet<number>
  readonly unprotected: readonly number[]
}

/** Up to so many variables the best choice for all small counts is looked for at once. */
const atOnce = 600

/**
 * Chooses what is hidden besides the small counts, so that each of them could be any number below the threshold as far as anybody
 * can see who knows all that is published, and which counts were small (`proves` says what is proved). Larger groups are
 * settled count by count in the order of their ids, and what turns out to be needless is shown again.
 */
export function hiddenCounts(group: ShieldedGroup, solve: Solver): Hidden {
  const { standings } = group
  const small = standings.flatMap((standing, at) => (standing === 'small' || standing === 'sum' ? [at] : []))
  const targets = small.filter((at) => standings[at] === 'small')
  const movesFor = (those: readonly number[], hidden: ReadonlySet<number>, barred?: ReadonlySet<number>) => {
    const found = solve(program(group, those, hidden, barred))
    return found === null ? null : those.map((target) => ({ target, move: moveOf(target, found, group) }))
  }
  const chosen = new Set<number>()
  const kept = new Map<number, Move>()
  const unprotected: number[] = []
  const keep = (found: readonly { target: number; move: Move }[]) => {
    for (const { target, move } of found) {
      kept.set(target, move)
      for (const at of move.keys()) if (standings[at] === 'open') chosen.add(at)
    }
  }
  const together =
    targets.length * group.counts.length <= atOnce && targets.length > 0 ? movesFor(targets, chosen) : null
  if (together !== null) keep(together)
  else {
    for (const target of targets) {
      const found = movesFor([target], chosen)
      if (found === null) unprotected.push(target)
      else keep(found)
    }
    for (const needless of [...chosen].sort((one, other) => one - other)) {
      const users = [...kept].flatMap(([target, move]) => (move.has(needless) ? [target] : []))
      const others = new Set(standings.flatMap((standing, at) => (standing === 'open' && !chosen.has(at) ? [at] : [])))
      const without = users.map((target) => movesFor([target], chosen, others.union(new Set([needless]))))
      if (without.some((found) => found === null)) continue
      chosen.delete(needless)
      keep(without.flatMap((found) => found ?? []))
    }
  }
  const hidden = new Set([...small, ...chosen])
  for (const [target, move] of kept)
    if (!proves(move, target, hidden, group))
      throw new Error(`Nothing proves that ${group.counts[target]?.id} is hidden.`)
  return { hidden, unprotected }
}

function moveOf(target: number, found: ReadonlyMap<string, number>, { counts }: ShieldedGroup): Move {
  return new Map(
    counts.flatMap((_count, at) => {
      const by = at === target ? 1 : Math.round(found.get(`m${target}_${at}`) ?? 0)
      return by === 0 ? [] : [[at, by] as const]
    }),
  )
}
