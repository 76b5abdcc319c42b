import { families } from '../derive/areas/families.ts'
import { familySlug } from '../derive/areas/family-slug.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import { capitalised, series } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import type { Area } from '../model/registers/areas.ts'
import { digest } from '../prose/digest.ts'
import { courseParts } from './_area-courses.ts'
import { areaFacts, kindAnchor } from './_area-facts.ts'
import { type AreaEdition, areaEdition, inspectionLines } from './_area-inspections.ts'
import { areaName } from './_area-name.ts'
import { recommendationGroups } from './_area-recommendations.ts'
import { rounds } from './_area-rounds.ts'
import { inspectionsTimeline } from './_inspections-timeline.ts'
import { line } from './_line.ts'
import { mentionsOf } from './_mentions.ts'
import { namesOf } from './_search-filters.ts'
import { headingsOf, section } from './_sections.ts'

/** The page of every area, with what it shows: plain values, so that their digest stands for the page. */
export function areaPaths(edition: Edition) {
  const shared = areaEdition(edition)
  const { library, url } = edition
  return library.registers.areas.map((area) => {
    const page = areaPage(area, shared)
    return { params: { area: area.id }, props: { page }, cacheKey: digest([page, library.site, url.base]) }
  })
}

function areaPage(area: Area, edition: AreaEdition) {
  const { library, url, book } = edition
  const { id, name, kind } = area
  const sections = sectionsOf(area, edition)
  return {
    head: {
      kind: capitalised(kind),
      title: name,
      name: areaName(area, book),
      lead: leadOf(area, edition),
      trail: [
        { text: 'Areas', href: url.areas() },
        { text: capitalised(kind), href: url.areas(kindAnchor(kind)) },
      ],
    },
    marks: { filters: { area: namesOf([area.id], library.registers.areas) } },
    name,
    facts: areaFacts(area, book, url),
    source: area.source,
    silence: book.inspections.has(id) || book.publications.has(id) ? undefined : silenceOf(area, edition),
    headings: headingsOf(sections),
    sections,
  }
}

/** The parts of the page, each with its heading; left out where there is nothing to put under it. */
function sectionsOf(area: Area, edition: AreaEdition) {
  const { url, book } = edition
  const { id, name } = area
  const inspections = book.inspections.get(id) ?? []
  const [found, measured] = [rounds(area, book), courseParts(area, book)]
  const groups = recommendationGroups(area, edition)
  const lines = (book.publications.get(id) ?? []).map((each) => line(each, url))
  const listed = inspectionLines(inspections, new Set([id]), edition)
  const timeline = inspectionsTimeline('timeline', name, inspections, book)
  const family = familyOf(area, edition)
  const named = mentionsOf(edition, { kind: 'area', id })
  const covered = coveredBy(area, edition)
  return {
    rounds: section(found, {
      ...{ anchor: 'ratings', text: 'How it was rated', rounds: found },
      compare: { text: `Compare ${name} with other areas`, href: url.compare({ areas: [id] }) },
    }),
    courses: section(measured, { anchor: 'over-time', text: 'Ratings over time', courses: measured }),
    inspections: section(listed, {
      anchor: 'inspections',
      text: 'Inspections',
      inspections: listed,
      timeline,
      covered,
    }),
    recommendations: section(groups, { anchor: 'recommendations', text: 'Recommendations that concern it', groups }),
    publications: section(lines, { anchor: 'publications', text: 'Publications about it', lines }),
    mentions: named && { anchor: 'mentions', text: 'Named in publications', ...named },
    family: family && { anchor: 'family', text: 'Its family', ...family },
  }
}

/** What is known of an area, in a sentence or two. */
function leadOf({ id, name }: Area, edition: AreaEdition): string {
  const { book } = edition
  const inspections = book.inspections.get(id) ?? []
  const latest = inspections.flatMap((each) => book.reports.get(each.id)?.published ?? []).at(-1)
  const counts = [
    { count: inspections.length, one: 'inspection', many: 'inspections' },
    { count: book.ratings.get(id)?.length ?? 0, one: 'rating', many: 'ratings' },
    { count: book.publications.get(id)?.length ?? 0, one: 'publication about it', many: 'publications about it' },
  ].filter(({ count }) => count > 0)
  if (counts.length === 0) return `No inspection of ${name} and no publication about it is recorded here.`
  const sum = counts.reduce((sum, { count }) => sum + count, 0)
  const report = latest === undefined ? '' : ` The latest report is of ${day(latest)}.`
  const told = series(counts.map(({ count, one, many }) => plural(count, one, many)))
  return `${told} ${sum === 1 ? 'is' : 'are'} recorded here.${report}`
}

/** What can be said of an area that nobody inspected or wrote about. */
function silenceOf(area: Area, edition: AreaEdition) {
  const { name, parent } = area
  const { book, url } = edition
  const above = book.byId.get(parent ?? '')
  const known = above !== undefined && (book.inspections.has(above.id) || book.publications.has(above.id))
  const isNamed = edition.mentions().of({ kind: 'area', id: area.id }).length > 0
  return {
    words: isNamed
      ? undefined
      : `Nothing that this site publishes is about ${name} or names it. That says nothing about ${name} itself.`,
    parent: known ? { name: above.name, kind: above.kind, href: url.area(above.id) } : undefined,
    covered: coveredBy(area, edition),
  }
}

/** The programmes that cover every area of its kind, of which no inspection of this one is recorded; undefined where there is none. */
function coveredBy({ id, name, kind }: Area, { library, book }: AreaEdition): string | undefined {
  const seen = new Set((book.inspections.get(id) ?? []).map(({ programme }) => programme))
  const missing = programmesInUse(library).filter((each) => each.covers === kind && !seen.has(each.id))
  if (missing.length === 0) return undefined
  const [cover, them] = missing.length === 1 ? ['covers', 'it'] : ['cover', 'them']
  return `${series(missing.map((each) => each.name))} ${cover} every ${kind}. No inspection of ${name} under ${them} is recorded here.`
}

/** The family with its other areas. */
function familyOf({ id, family }: Area, { library, url }: AreaEdition) {
  const found = families(library.registers.areas).find(
    ({ slug }) => family !== undefined && slug === familySlug(family),
  )
  if (found === undefined) return undefined
  const others = found.areas.filter((other) => other.id !== id)
  return {
    name: found.name,
    href: url.family(found.slug),
    others: others.map((other) => ({ name: other.name, href: url.area(other.id) })),
  }
}
