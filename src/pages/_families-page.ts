import { type Family, families } from '../derive/areas/families.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'

/** The list of all families with their areas. */
export function familiesPage({ library, url }: Edition) {
  return families(library.registers.areas).map((family) => ({
    name: family.name,
    href: url.family(family.slug),
    about: aboutFamily(family),
    areas: family.areas.map(({ id, name }) => ({ name, href: url.area(id) })),
  }))
}

/** “7 areas: health district”. */
export function aboutFamily({ areas }: Family): string {
  const kinds = [...new Set(areas.map(({ kind }) => kind))]
  return `${plural(areas.length, 'area', 'areas')}: ${kinds.join(', ')}`
}
