import type { Body } from '../model/registers/bodies.ts'
import { byName } from './by-name.ts'

/** The bodies that are named, and those that came after them, in the register's order. */
export function withSuccessors(bodies: readonly Body[], named: Iterable<string>): readonly Body[] {
  const wanted = new Set(named)
  // A set is walked to its end, what is added on the way included.
  for (const id of wanted) {
    const successor = byName(bodies).get(id)?.successor
    if (successor !== undefined) wanted.add(successor)
  }
  return bodies.filter(({ id }) => wanted.has(id))
}
