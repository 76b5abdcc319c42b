import { type Move, proves, type Shield } from './move.ts'
import { program } from './program.ts'
import type { ShieldedGroup } from './shielded-group.ts'
import type { Solver } from './solver.ts'

/** Which counts of a group are hidden, and the small ones that nothing protects. */
export interface Hidden {
  readonly hidden: ReadonlySet<number>
  readonly unprotected: readonly number[]
}

/** Up to so many variables the best choice for all small counts is looked for at once. */
const atOnce = 200

/** A move that hides a small count, and to whom. */
interface Kept {
  readonly target: number
  readonly shield: Shield
  readonly move: Move
}

/**
 * Chooses what is hidden besides the small counts, so that none of them follows from what is published (`proves` says what is
 * proved of each). In larger groups this is settled count by count in the order of their ids, and what turns out to be needless is
 * shown again.
 */
export function hiddenCounts(group: ShieldedGroup, solve: Solver): Hidden {
  const { standings } = group
  const small = standings.flatMap((standing, at) => (standing === 'small' || standing === 'sum' ? [at] : []))
  const targets = small.filter((at) => standings[at] === 'small')
  const chosen = new Set<number>()
  const kept = new Map<number, Kept>()
  const found = (those: readonly number[], shield: Shield, barred?: ReadonlySet<number>): readonly Kept[] | null => {
    const solved = solve(program(group, those, chosen, shield, barred))
    return solved && those.map((target) => ({ target, shield, move: moveOf(target, solved, group) }))
  }
  const keep = (moves: readonly Kept[]) => {
    for (const made of moves) {
      kept.set(made.target, made)
      for (const at of made.move.keys()) if (standings[at] === 'open') chosen.add(at)
    }
  }
  const together = targets.length * group.counts.length <= atOnce ? found(targets, 'told') : null
  if (together !== null) keep(together)
  else {
    for (const target of targets) keep(found([target], 'told') ?? found([target], 'untold') ?? [])
    const open = new Set(standings.flatMap((standing, at) => (standing === 'open' ? [at] : [])))
    for (const needless of [...chosen].sort((one, other) => one - other)) {
      const barred = open.difference(chosen).add(needless)
      const users = [...kept.values()].filter(({ move }) => move.has(needless))
      const without = users.map(({ target, shield }) => found([target], shield, barred))
      if (without.includes(null)) continue
      chosen.delete(needless)
      keep(without.flatMap((moves) => moves ?? []))
    }
  }
  const hidden = new Set([...small, ...chosen])
  for (const { target, shield, move } of kept.values())
    if (!proves(move, target, shield, hidden, group))
      throw new Error(`Nothing proves that ${group.counts[target]?.id} is hidden.`)
  return { hidden, unprotected: targets.filter((target) => !kept.has(target)) }
}

function moveOf(target: number, found: ReadonlyMap<string, number>, { counts }: ShieldedGroup): Move {
  const moved = (at: number) => (found.get(`u${target}_${at}`) ?? 0) - (found.get(`d${target}_${at}`) ?? 0)
  // Rounded to whole numbers: whether they prove anything is decided without the solver.
  return new Map(
    counts.flatMap((_count, at) => {
      const by = Math.round(moved(at))
      return by === 0 ? [] : [[at, by] as const]
    }),
  )
}
