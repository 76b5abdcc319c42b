import { movable, type Shield } from './move.ts'
import type { ShieldedGroup } from './shielded-group.ts'

/**
 * The mixed-integer program that finds a move for each of `targets` and hides the least for them all, in the LP format:
 * `u<t>_<c>` and `d<t>_<c>` say by how much count c goes up and down with target t, at most by 1; `h<c>` is 1 where the open count
 * c must be hidden, at the cost of its weight unless it is `hidden` already. Counts that are `barred` do not move. It is the
 * program of Fischetti and Salazar (2001) with moves of 1 in place of numbers, so that what is hidden follows from places and
 * from which counts are small, and tells nothing of how large any is.
 */
export function program(
  group: ShieldedGroup,
  targets: readonly number[],
  hidden: ReadonlySet<number>,
  shield: Shield,
  barred: ReadonlySet<number> = new Set(),
): string {
  const { equations, standings, weights } = group
  const several = targets.length > 1
  const costs: string[] = []
  const rows: string[] = []
  const bounds: string[] = []
  const whole: string[] = []
  const hideable = new Set<number>()
  for (const target of targets) {
    const free = new Map([...movable(group, target, shield)].filter(([at]) => !barred.has(at)))
    const name = (at: number) => `${target}_${at}`
    bounds.push(`u${name(target)} = 1`)
    for (const equation of equations) {
      const terms = equation.flatMap(([at, by]) => {
        const [plus, minus] = by < 0 ? ['-', '+'] : ['+', '-']
        if (at === target) return [`${plus} u${name(at)}`]
        return free.has(at) ? [`${plus} u${name(at)} ${minus} d${name(at)}`] : []
      })
      if (terms.length > 0) rows.push(`${terms.join('\n')} = 0`)
    }
    for (const [at, ways] of free) {
      whole.push(`u${name(at)}`, `d${name(at)}`)
      bounds.push(`0 <= u${name(at)} <= 1`, `0 <= d${name(at)} <= ${ways === 'both' ? 1 : 0}`)
      if (standings[at] !== 'open' || hidden.has(at)) continue
      if (several) {
        hideable.add(at)
        rows.push(`u${name(at)} + d${name(at)} - h${at} <= 0`)
      } else costs.push(`+ ${weights[at] ?? 1} u${name(at)} + ${weights[at] ?? 1} d${name(at)}`)
    }
  }
  for (const at of hideable) costs.push(`+ ${weights[at] ?? 1} h${at}`)
  const any = `u${targets[0]}_${targets[0]}`
  return [
    `Minimize\nobj: ${costs.join('\n') || `0 ${any}`}`,
    `Subject To\n${rows.join('\n') || `${any} = 1`}`,
    `Bounds\n${bounds.join('\n')}`,
    ...(whole.length === 0 ? [] : [`General\n${whole.join('\n')}`]),
    ...(hideable.size === 0 ? [] : [`Binary\n${[...hideable].map((at) => `h${at}`).join('\n')}`]),
    'End\n',
  ].join('\n')
}
