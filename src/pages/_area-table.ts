import { familySlug } from '../derive/areas/family-slug.ts'
import { day } from '../format/day.ts'
import { number } from '../format/number.ts'
import type { Area } from '../model/registers/areas.ts'
import type { AreaEdition } from './_area-inspections.ts'

/** Areas as a table lists them: what each is named and how much is known of it. */
export interface AreaTable {
  readonly id: string
  readonly caption: string
  /** False where no area of the list has a family, or all have the same. */
  readonly hasFamilies: boolean
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly family?: { readonly name: string; readonly href: string }
    readonly inspections: string
    /** The date of the latest report; empty where none has one. */
    readonly latest: string
    readonly publications: string
  }[]
}

/** The table of the areas, in the order given. */
export function areaTable(
  id: string,
  caption: string,
  areas: readonly Area[],
  { book, url }: AreaEdition,
  families = true,
): AreaTable {
  const count = (things: readonly unknown[] | undefined) => number(String(things?.length ?? 0))
  return {
    ...{ id, caption },
    hasFamilies: families && areas.some(({ family }) => family !== undefined),
    rows: areas.map(({ id, name, family }) => {
      const inspections = book.inspections.get(id) ?? []
      const latest = inspections.flatMap((each) => book.reports.get(each.id)?.published ?? []).at(-1)
      return {
        name,
        href: url.area(id),
        ...(family !== undefined && { family: { name: family, href: url.family(familySlug(family)) } }),
        inspections: count(inspections),
        latest: latest === undefined ? '' : day(latest),
        publications: count(book.publications.get(id)),
      }
    }),
  }
}
