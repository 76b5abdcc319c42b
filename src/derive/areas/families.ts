import type { Area } from '../../model/registers/areas.ts'
import { alphabetical } from '../alphabetical.ts'
import { familySlug } from './family-slug.ts'

/** Areas that the register puts together, such as those of one size. */
export interface Family {
  readonly slug: string
  readonly name: string
  /** A to Z. */
  readonly areas: readonly Area[]
}

const known = new WeakMap<readonly Area[], readonly Family[]>()

/** The families of the register, A to Z. Those whose names give one slug share an address; a check tells of it. */
export function families(areas: readonly Area[]): readonly Family[] {
  const found = known.get(areas) ?? made(areas)
  known.set(areas, found)
  return found
}

function made(areas: readonly Area[]): readonly Family[] {
  const grouped = Map.groupBy(areas, ({ family = '' }) => familySlug(family))
  return [...grouped]
    .filter(([slug]) => slug !== '')
    .map(([slug, members]) => ({ slug, name: members[0]?.family ?? '', areas: members.toSorted(byName) }))
    .sort((one, other) => alphabetical(one.name, other.name))
}

const byName = (one: Area, other: Area) => alphabetical(one.name, other.name) || alphabetical(one.id, other.id)
