import type { Library } from '../../model/library.ts'
import type { Body } from '../../model/registers/bodies.ts'
import { withSuccessors } from '../with-successors.ts'

/**
 * The bodies that something public names, in the register's order: those that a recommendation asks, or names for consultation,
 * those that have taken one over, the subjects of publications, those that led an inspection, took part in one or were inspected, and the
 * successors of all these. The others are not shown: they may be of what is to come.
 *
 * @param isNamed whether a public text names the body; without it texts have no say
 */
export function bodiesInUse(
  { registers, publications }: Pick<Library, 'registers' | 'publications'>,
  isNamed: (id: string) => boolean = () => false,
): readonly Body[] {
  const { bodies, addressees, events, inspections } = registers
  return withSuccessors(bodies, [
    ...addressees.flatMap(({ body }) => body ?? []),
    ...events.flatMap(({ axis, target }) => (axis === 'owner_change' ? (target ?? []) : [])),
    ...publications.flatMap(({ subject }) => subject.bodies),
    ...bodies.flatMap(({ id }) => (isNamed(id) ? [id] : [])),
    ...inspections.flatMap(({ lead, partners, bodies }) => [
      ...(lead === undefined ? [] : [lead]),
      ...partners,
      ...bodies,
    ]),
  ])
}
