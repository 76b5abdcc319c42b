import { type Family, families } from '../derive/areas/families.ts'
import { plural } from '../format/plural.ts'
import { capitalised } from '../format/sentence.ts'
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

/** “Health district: 7 areas”; of several kinds each: “Region: 2 areas; town: 3 areas”. */
export function aboutFamily({ areas }: Family): string {
  const kinds = [...Map.groupBy(areas, ({ kind }) => kind)]
  return capitalised(kinds.map(([kind, own]) => `${kind}: ${plural(own.length, 'area', 'areas')}`).join('; '))
}
