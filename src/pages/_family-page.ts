import { concerning } from '../derive/areas/concerning.ts'
import { type Family, families } from '../derive/areas/families.ts'
import { inOrder } from '../derive/areas/in-order.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { mostAreas } from '../format/compare-choice.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import { series } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { digest } from '../prose/digest.ts'
import { type AreaEdition, areaEdition, inspectionLines } from './_area-inspections.ts'
import { areaTable } from './_area-table.ts'
import { aboutFamily } from './_families-page.ts'
import { familyRounds } from './_family-rounds.ts'
import { inspectionsTimeline } from './_inspections-timeline.ts'
import { line } from './_line.ts'
import { namesOf } from './_search-filters.ts'
import { headingsOf, section } from './_sections.ts'

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
  const sections = sectionsOf(family, inspections, edition)
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
    marks: {
      filters: {
        area: namesOf(
          areas.map(({ id }) => id),
          edition.library.registers.areas,
        ),
      },
    },
    headings: headingsOf(sections),
    sections,
  }
}

/** The parts of the page, each with its heading; left out where there is nothing to put under it. */
function sectionsOf(family: Family, inspections: readonly Inspection[], edition: AreaEdition) {
  const { url, book } = edition
  const { name, areas } = family
  const table = areaTable('areas-table', `Areas of the family ${name}`, areas, edition, false)
  const found = familyRounds(family, edition)
  const listed = inspectionLines(inspections, new Set(), edition)
  const timeline = inspectionsTimeline('timeline', `the family ${name}`, inspections, book)
  const asked = recommendationLines(family, edition)
  const publications = newestFirst([...new Set(areas.flatMap(({ id }) => book.publications.get(id) ?? []))])
  const lines = publications.map((each) => line(each, url))
  return {
    areas: { anchor: 'areas', text: 'Its areas', table },
    rounds: section(found, {
      ...{ anchor: 'ratings', text: 'How they were rated', rounds: found },
      compare: compareLink(family, edition),
    }),
    inspections: section(listed, {
      anchor: 'inspections',
      text: 'Inspections',
      inspections: listed,
      timeline,
    }),
    recommendations: section(asked, {
      anchor: 'recommendations',
      text: 'Recommendations that concern them',
      lines: asked,
    }),
    publications: section(lines, { anchor: 'publications', text: 'Publications about them', lines }),
  }
}

/** The way to all its rated areas side by side, where they are few enough for that. */
function compareLink({ areas }: Family, { book, url }: AreaEdition) {
  const rated = areas.filter(({ id }) => book.ratings.has(id)).map(({ id }) => id)
  if (rated.length < 2 || rated.length > mostAreas) return undefined
  return { text: 'Compare them side by side', href: url.compare({ areas: rated }) }
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
