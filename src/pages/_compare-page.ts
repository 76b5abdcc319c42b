import { alphabetical } from '../derive/alphabetical.ts'
import { byName } from '../derive/by-name.ts'
import type { Framework } from '../derive/compare/framework.ts'
import { frameworks } from '../derive/compare/frameworks.ts'
import { plural } from '../format/plural.ts'
import { capitalised } from '../format/sentence.ts'
import type { Edition } from '../library.ts'

/** What the page of comparisons offers: the areas that were rated, by family, and all frameworks with the pages of their tables. */
export function comparePage({ library, url }: Edition) {
  const all = frameworks(library)
  return {
    isEmpty: all.length === 0,
    groups: groupsOf(all, library.registers.areas),
    frameworks: all.map(({ id, name, programme, assessments, criteria }) => ({
      id,
      name,
      programme: programme.name,
      href: url.framework(id),
      detail: `${plural(new Set(assessments.map(({ inspection }) => inspection)).size, 'inspection', 'inspections')}, ${plural(criteria.length, 'measure', 'measures')}`,
    })),
  }
}

/** The areas that were rated, A to Z by family, or by kind where they have none; `places` are those of their frameworks in the list. */
function groupsOf(all: readonly Framework[], areas: Edition['library']['registers']['areas']) {
  const places = new Map<string, Set<number>>()
  for (const [place, { assessments }] of all.entries())
    for (const { area } of assessments)
      if (area !== undefined) places.set(area.id, (places.get(area.id) ?? new Set()).add(place))
  const rated = [...places].map(([id, own]) => {
    const area = byName(areas).get(id)
    const head = area?.family ?? area?.kind ?? 'areas'
    return { id, name: area?.name ?? id, head: capitalised(head), places: [...own].join(' ') }
  })
  return [...Map.groupBy(rated, ({ head }) => head)]
    .toSorted(([one], [other]) => alphabetical(one, other))
    .map(([head, members]) => ({
      head,
      areas: members.toSorted((one, other) => alphabetical(one.name, other.name) || alphabetical(one.id, other.id)),
    }))
}
