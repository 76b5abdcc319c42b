import type { AreaBook } from '../derive/areas/area-book.ts'
import { familySlug } from '../derive/areas/family-slug.ts'
import { capitalised } from '../format/sentence.ts'
import type { Urls } from '../format/url.ts'
import type { Area } from '../model/registers/areas.ts'
import type { LinkedFact } from './_body-facts.ts'

/** What the register knows of an area: its kind and family, what it is part of, what is part of it, and places of the same name. */
export function areaFacts(area: Area, book: AreaBook, url: Urls): readonly LinkedFact[] {
  const { id, name, kind, family, parent } = area
  const link = (other: Area) => ({ text: other.name, href: url.area(other.id) })
  const above = book.byId.get(parent ?? '')
  const alike = (book.byName.get(name.toLowerCase()) ?? []).filter((other) => other.id !== id)
  const facts: LinkedFact[] = [
    { label: 'What it is', values: [{ text: capitalised(kind), href: url.areas(kindAnchor(kind)) }] },
    { label: 'Family', values: family === undefined ? [] : [{ text: family, href: url.family(familySlug(family)) }] },
    { label: 'Part of', values: above === undefined ? [] : [withKind(above, url)] },
    { label: 'Includes', values: (book.children.get(id) ?? []).map(link) },
    { label: 'Not to be confused with', values: alike.map((other) => withKind(other, url)) },
  ]
  return facts.filter(({ values }) => values.length > 0)
}

const withKind = ({ id, name, kind }: Area, url: Urls) => ({ text: `${name} (${kind})`, href: url.area(id) })

/** Where the areas of one kind stand in the list of all: `local-authority`. */
export const kindAnchor = (kind: string): string => familySlug(kind)
