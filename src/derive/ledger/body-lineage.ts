import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { Body } from '../../model/registers/bodies.ts'
import { byName } from '../by-name.ts'

/** A body of a lineage with the one that followed it, where the register names one. */
export interface Kin {
  readonly body: Body
  readonly heir?: Body
}

const known = new WeakMap<readonly Body[], ReadonlyMap<string | undefined, readonly Body[]>>()

/**
 * The line in which a body stands, as far as the register tells: those before it and before these, the farthest back first; itself; those
 * after it. Of equally far ones the earliest comes first, and those without a date last. A circle is walked once.
 */
export function bodyLineage(body: Body, bodies: readonly Body[]): readonly Kin[] {
  const heirs = known.get(bodies) ?? Map.groupBy(bodies, ({ successor }) => successor)
  known.set(bodies, heirs)
  const line = new Set([body])
  const generations: (readonly Body[])[] = []
  for (let generation: readonly Body[] = [body]; generation.length > 0; ) {
    generation = generation.flatMap(({ id }) => heirs.get(id) ?? []).filter((each) => !line.has(each))
    for (const each of generation) line.add(each)
    generations.unshift(generation.toSorted((one, other) => ascending(begin(one), begin(other))))
  }
  const after: Body[] = []
  for (let next = heirOf(body, bodies); next !== undefined && !line.has(next); next = heirOf(next, bodies)) {
    line.add(next)
    after.push(next)
  }
  return [...generations.flat(), body, ...after].map((each) => {
    const heir = heirOf(each, bodies)
    return { body: each, ...(heir && { heir }) }
  })
}

const heirOf = ({ successor }: Body, bodies: readonly Body[]) => byName(bodies).get(successor ?? '')

/** After every date, where there is none. */
const begin = ({ from }: Body) => (from === undefined ? '~' : earliestDay(from))
