import { families } from '../derive/areas/families.ts'
import { familySlug } from '../derive/areas/family-slug.ts'
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
  const { url, book } = edition
  const { id, name, kind } = area
  const inspections = book.inspections.get(id) ?? []
  const publications = book.publications.get(id) ?? []
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
    name,
    facts: areaFacts(area, book, url),
    source: area.source,
    silence: inspections.length + publications.length === 0 ? silenceOf(area, edition) : undefined,
    coming: comingOf(area, edition),
    timeline: inspectionsTimeline('timeline', name, inspections, book),
    inspections: inspectionLines(inspections, new Set([id]), edition),
    rounds: rounds(area, book),
    courses: courseParts(area, book),
    recommendations: recommendationGroups(area, edition),
    publications: publications.map((each) => line(each, url)),
    family: familyOf(area, edition),
  }
}

/** What is known of an area, in one sentence. */
function leadOf({ id, name }: Area, { book }: AreaEdition): string {
  const inspections = book.inspections.get(id) ?? []
  const publications = (book.publications.get(id) ?? []).length
  if (inspections.length + publications === 0) return `Nothing about ${name} is recorded here yet.`
  const rated = (book.ratings.get(id) ?? []).length
  const dates = inspections.flatMap((each) => book.reports.get(each.id)?.date ?? [])
  const latest = dates.at(-1)
  const report = latest === undefined ? '' : ` (the latest report is of ${day(latest)})`
  const told = [
    ...(inspections.length > 0 ? [`${plural(inspections.length, 'inspection', 'inspections')}${report}`] : []),
    ...(rated > 0 ? [plural(rated, 'rating', 'ratings')] : []),
    ...(publications > 0 ? [`${plural(publications, 'publication', 'publications')} about it`] : []),
  ]
  return `${series(told)} ${inspections.length + rated + publications === 1 ? 'is' : 'are'} recorded here.`
}

/** What can be said of an area of which nothing is known. */
function silenceOf({ name, parent }: Area, { book, url }: AreaEdition) {
  const above = book.byId.get(parent ?? '')
  const known = above !== undefined && (book.inspections.has(above.id) || book.publications.has(above.id))
  return {
    words: `No inspection of ${name}, no rating and no publication about it is recorded on this site. That says nothing about ${name} itself.`,
    parent: known ? { name: above.name, kind: above.kind, href: url.area(above.id) } : undefined,
  }
}

/** The programmes that reach every area of its kind in the end, of which no inspection of this one is recorded. */
function comingOf({ id, name, kind }: Area, { library, book }: AreaEdition): readonly string[] {
  const { programmes, inspections } = library.registers
  const seen = new Set((book.inspections.get(id) ?? []).map(({ programme }) => programme))
  const used = new Set(inspections.map(({ programme }) => programme))
  return programmes
    .filter((each) => each.covers === kind && used.has(each.id) && !seen.has(each.id))
    .map((each) => `${each.name}: it is to reach every ${kind}. No inspection of ${name} under it is recorded here.`)
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
