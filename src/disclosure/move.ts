import type { ShieldedGroup } from './shielded-group.ts'

/**
 * How the counts could be other than they are without any change in what is published: by how much each moves when one small
 * count, the move's own, goes up by 1. Those that do not move are left out.
 */
export type Move = ReadonlyMap<number, number>

/** The counts that may move with the small count `own`, besides itself; `hidden` are open ones that are hidden already. */
export function movable({ standings, partners }: ShieldedGroup, own: number): readonly number[] {
  return standings.flatMap((standing, at) =>
    at !== own && (standing === 'open' || standing === 'sum' || standing === 'unsaid' || partners.get(own) === at)
      ? [at]
      : [],
  )
}

/**
 * Whether a move proves that its small count could be any number below the threshold, as far as anybody can see: with it at the
 * least and at the greatest, every equation holds to the unit, every count that moves is hidden, none is below what a hidden
 * count can be, and no other small count has moved but the one that makes up a whole with it. Whole numbers decide; what
 * proposed the move need not be trusted.
 */
export function proves(move: Move, own: number, hidden: ReadonlySet<number>, group: ShieldedGroup): boolean {
  const { counts, equations, standings, threshold, least } = group
  if (move.get(own) !== 1 || ![...move.values()].every(Number.isSafeInteger)) return false
  const allowed = new Set([own, ...movable(group, own)])
  if ([...move.keys()].some((at) => !allowed.has(at) || (standings[at] === 'open' && !hidden.has(at)))) return false
  const balanced = equations.every(
    (equation) => equation.reduce((total, [at, factor]) => total + factor * (move.get(at) ?? 0), 0) === 0,
  )
  if (!balanced) return false
  const value = (at: number) => counts[at]?.value ?? 0
  return [least, threshold - 1].every((wanted) =>
    [...move].every(([at, by]) => {
      const moved = value(at) + by * (wanted - value(own))
      return moved >= (at === own || standings[at] === 'sum' ? least : counts[at]?.implied == null ? 1 : 0)
    }),
  )
}
