import type { Library } from '../../model/library.ts'
import type { Body } from '../../model/registers/bodies.ts'

/**
 * The bodies that something public names, in the register's order: those that a recommendation asks, or names for consultation,
 * those that have taken one over, the subjects of publications, and the successors of all these. The others are not shown: they may be
 * of what is to come.
 */
export function bodiesInUse({ registers, publications }: Pick<Library, 'registers' | 'publications'>): readonly Body[] {
  const { bodies, addressees, events } = registers
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const used = new Set([
    ...addressees.flatMap(({ body }) => body ?? []),
    ...events.flatMap(({ axis, target }) => (axis === 'owner_change' ? (target ?? []) : [])),
    ...publications.flatMap(({ subject }) => subject.bodies),
  ])
  // A set is walked to its end, what is added on the way included.
  for (const id of used) {
    const successor = byId.get(id)?.successor
    if (successor !== undefined) used.add(successor)
  }
  return bodies.filter(({ id }) => used.has(id))
}
