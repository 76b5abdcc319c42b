import { movable } from './move.ts'
import type { ShieldedGroup } from './shielded-group.ts'

/**
 * The mixed-integer program that finds a move for each of `targets` and hides the least for them all (LP format): `m<t>_<c>` is by
 * how much count c moves with target t, from −1 to 1; `h<c>` is 1 where the open count c must be hidden, at the cost of its
 * weight unless it is `hidden` already. Moves of the `barred` are not allowed. It is the set of Fischetti and Salazar (2001) with unit moves in place of
 * numbers, so that what is hidden follows from places and from which counts are small, and tells nothing of how large any is.
 */
export function program(
  group: ShieldedGroup,
  targets: readonly number[],
  hidden: ReadonlySet<number>,
  barred: ReadonlySet<number> = new Set(),
): string {
  const { equations, standings, weights } = group
  const costs = new Map<number, number>()
  const rows: string[] = []
  const bounds: string[] = []
  const moves: string[] = []
  for (const target of targets) {
    const free = new Set(movable(group, target).filter((at) => !barred.has(at)))
    const name = (at: number) => `m${target}_${at}`
    for (const equation of equations) {
      const terms = equation.filter(([at]) => at === target || free.has(at))
      if (terms.length > 0) rows.push(`${terms.map(([at, by]) => `${by < 0 ? '-' : '+'} ${name(at)}`).join('\n')} = 0`)
    }
    bounds.push(`${name(target)} = 1`)
    for (const at of free) {
      moves.push(name(at))
      bounds.push(`-1 <= ${name(at)} <= 1`)
      if (standings[at] !== 'open' || hidden.has(at)) continue
      costs.set(at, weights[at] ?? 1)
      rows.push(`${name(at)} - h${at} <= 0`, `${name(at)} + h${at} >= 0`)
    }
  }
  const cost = [...costs].map(([at, weight]) => `+ ${weight} h${at}`).join('\n')
  return [
    `Minimize\nobj: ${cost || `0 m${targets[0]}_${targets[0]}`}`,
    `Subject To\n${rows.length === 0 ? `m${targets[0]}_${targets[0]} = 1` : rows.join('\n')}`,
    `Bounds\n${bounds.join('\n')}`,
    ...(moves.length === 0 ? [] : [`General\n${moves.join('\n')}`]),
    ...(costs.size === 0 ? [] : [`Binary\n${[...costs.keys()].map((at) => `h${at}`).join('\n')}`]),
    'End\n',
  ].join('\n')
}
