import { alphabetical } from '../derive/alphabetical.ts'
import { plural } from '../format/plural.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import { kindAnchor } from './_area-facts.ts'

/** The ways to one area from the home page; undefined where none is recorded. What a place is, is said where two share a name. */
export function areaWays({ library, url }: Edition) {
  const { areas } = library.registers
  if (areas.length === 0) return undefined
  const named = Map.groupBy(areas, ({ name }) => name.toLowerCase())
  return {
    href: url.areas(),
    kinds: [...Map.groupBy(areas, ({ kind }) => kind)].map(([kind, members]) => ({
      heading: capitalised(kind),
      href: url.areas(kindAnchor(kind)),
      count: plural(members.length, 'area', 'areas'),
    })),
    all: areas
      .toSorted((one, other) => alphabetical(one.name, other.name) || alphabetical(one.kind, other.kind))
      .map(({ id, name, kind }) => ({
        name,
        href: url.area(id),
        kind: (named.get(name.toLowerCase())?.length ?? 0) > 1 ? kind : undefined,
      })),
  }
}
