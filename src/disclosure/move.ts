import type { ShieldedGroup } from './shielded-group.ts'

/**
 * How the counts could be other than they are without any change in what is published: by how much each moves when one small
 * count, the move's own, goes up by 1. Those that do not move are left out.
 */
export type Move = ReadonlyMap<number, number>

/**
 * To whom a small count is hidden by a move. `told`: to somebody who is told which counts were hidden for being small; it could
 * still be any number below the threshold. `untold`: only to somebody who is not; it could be as many numbers as the threshold has,
 * from what it is upwards. Two tables that part the same small sum in two ways leave no more, because its parts move together.
 */
export type Shield = 'told' | 'untold'

/**
 * The counts that may move with the small count `own`, besides itself, and whether they may go down with it going up. Open ones
 * have to be hidden for it.
 */
export function movable(
  { standings, partners }: ShieldedGroup,
  own: number,
  shield: Shield,
): ReadonlyMap<number, 'both' | 'up'> {
  return new Map(
    standings.flatMap((standing, at): (readonly [number, 'both' | 'up'])[] => {
      if (at === own || standing === 'fixed') return []
      if (standing !== 'small' || partners.get(own) === at) return [[at, 'both']]
      return shield === 'untold' ? [[at, 'up']] : []
    }),
  )
}

/**
 * Whether a move proves that its small count is hidden: with it at either end of what it shall possibly be, every equation holds
 * to the unit, every count that moves is hidden, and none is below what a hidden count can be. Whole numbers decide; what
 * proposed the move need not be trusted.
 */
export function proves(
  move: Move,
  own: number,
  shield: Shield,
  hidden: ReadonlySet<number>,
  group: ShieldedGroup,
): boolean {
  const { counts, equations, standings, threshold, least } = group
  if (move.get(own) !== 1 || ![...move.values()].every(Number.isSafeInteger)) return false
  const allowed = movable(group, own, shield)
  const fits = [...move].every(
    ([at, by]) =>
      at === own ||
      (allowed.has(at) && (by > 0 || allowed.get(at) === 'both') && (standings[at] !== 'open' || hidden.has(at))),
  )
  const balanced = equations.every(
    (equation) => equation.reduce((total, [at, factor]) => total + factor * (move.get(at) ?? 0), 0) === 0,
  )
  if (!fits || !balanced) return false
  const value = (at: number) => counts[at]?.value ?? 0
  const ends = shield === 'told' ? [least, threshold - 1] : [value(own), value(own) + threshold - 1]
  return ends.every((wanted) =>
    [...move].every(([at, by]) => {
      const floor = at === own || standings[at] === 'sum' ? least : counts[at]?.implied == null ? 1 : 0
      return value(at) + by * (wanted - value(own)) >= floor
    }),
  )
}
