import { concerning } from '../derive/areas/concerning.ts'
import { type Family, families } from '../derive/areas/families.ts'
import { inOrder } from '../derive/areas/in-order.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { type AreaEdition, areaEdition, inspectionLines } from './_area-inspections.ts'
import { areaTable } from './_area-table.ts'
import { aboutFamily } from './_families-page.ts'
import { familyRounds } from './_family-rounds.ts'
import { inspectionsTimeline } from './_inspections-timeline.ts'
import { line } from './_line.ts'

/** The page of every family, with what it shows: plain values, so that their digest stands for the page. */
export function familyPaths(edition: Edition) {
  const shared = areaEdition(edition)
  const { library, url } = edition
  return families(library.registers.areas).map((family) => {
    const page = familyPage(family, shared)
    return { params: { family: family.slug }, props: { page }, cacheKey: digest([page, library.site, url.base]) }
  })
}

function familyPage(family: Family, edition: AreaEdition) {
  const { url, book } = edition
  const { name, areas } = family
  const own = [...new Set(areas.flatMap(({ id }) => book.inspections.get(id) ?? []))]
  const inspections = inOrder(own, ({ id }) => book.dates.get(id))
  const publications = newestFirst([...new Set(areas.flatMap(({ id }) => book.publications.get(id) ?? []))])
  return {
    head: {
      title: name,
      name: `${name}: a family of areas`,
      lead: `${aboutFamily(family)}. ${plural(inspections.length, 'inspection', 'inspections')} of them ${inspections.length === 1 ? 'is' : 'are'} recorded here.`,
      trail: [
        { text: 'Areas', href: url.areas() },
        { text: 'Families', href: url.families() },
      ],
    },
    areas: areaTable('areas', `Areas of the family ${name}`, areas, edition, false),
    rounds: familyRounds(family, edition),
    timeline: inspectionsTimeline('timeline', `the family ${name}`, inspections, book),
    inspections: inspectionLines(inspections, new Set(), edition),
    recommendations: recommendationLines(family, edition),
    publications: publications.map((each) => line(each, url)),
  }
}

/** The publications whose recommendations concern areas of the family, with how many they are and which areas. */
function recommendationLines({ areas }: Family, { library, ledger, url }: AreaEdition) {
  const found = areas.flatMap((area) =>
    concerning(area.id, library, ledger).map((each) => ({ ...each, name: area.name })),
  )
  return [...Map.groupBy(found, ({ publication }) => publication)].map(([publication, each]) => ({
    title: publication.title,
    href: url.recommendationsOf(publication.slug),
    detail: [
      publication.published === '' ? '' : day(publication.published),
      plural(each[0]?.entries.length ?? 0, 'recommendation', 'recommendations'),
      `concerns ${series(each.map(({ name }) => name))}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  }))
}
