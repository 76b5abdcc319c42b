import { citation } from '../derive/citation.ts'
import { type Entry, wholeOf } from '../derive/ledger/ledger.ts'
import { type Lineage, lineages } from '../derive/ledger/lineages.ts'
import { day, earliestDay, year } from '../format/day.ts'
import { series } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import { releaseDay } from '../model/public-since.ts'
import type { Recommendation } from '../model/registers/recommendations.ts'
import { digest } from '../prose/digest.ts'
import { mentionsOf } from './_mentions.ts'
import { askedBodies } from './_recommendation-asked.ts'
import { fates } from './_recommendation-fate.ts'
import type { Made, Naming } from './_recommendation-history.ts'
import { distinctNames, headingOf, kindAndNumber, kindLine, shortName, titleOf } from './_recommendation-names.ts'
import { type Place, placesIn } from './_recommendation-place.ts'
import { publicationMark, recommendationFilters } from './_search-filters.ts'

/** What the pages of all recommendations share, looked up once. */
interface Shared extends Edition {
  readonly entriesOf: ReadonlyMap<string, readonly Entry[]>
  readonly partsOf: ReadonlyMap<string | undefined, readonly Recommendation[]>
  readonly addresseesOf: ReadonlyMap<string, Edition['library']['registers']['addressees']>
  readonly publications: ReadonlyMap<string, Publication>
  readonly bodies: ReadonlyMap<string, Edition['library']['registers']['bodies'][number]>
  readonly naming: Naming
  readonly lineage: (recommendation: Recommendation) => Lineage
}

/** Every whole recommendation of a publication on this site, with all that its page shows: plain values. */
export function recommendationPaths(edition: Edition) {
  const shared = sharedBy(edition)
  const { library, url } = edition
  const wholes = Map.groupBy(shared.partsOf.get(undefined) ?? [], ({ publication }) => publication)
  return [...wholes].flatMap(([slug, siblings]) => {
    const publication = shared.publications.get(slug)
    if (publication === undefined) return []
    const places = placesIn(publication, edition)
    const names = distinctNames(siblings, ({ id }) => shared.addresseesOf.get(id) ?? [])
    return siblings.map((recommendation, index) => {
      const ways = { previous: siblings[index - 1], next: siblings[index + 1] }
      const name = names.get(recommendation.id) ?? ''
      const page = {
        ...headOf(shared, publication, recommendation, siblings, name),
        marks: marksOf(shared, publication, recommendation),
        ...pageOf(shared, publication, recommendation, places(recommendation)),
        pager: { previous: way(ways.previous), next: way(ways.next) },
      }
      const params = { publication: slug, key: recommendation.key }
      return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
    })
  })

  function way(to: Recommendation | undefined) {
    return to && { title: shortName(to), href: url.recommendation(to.id) }
  }
}

/** What the search engine is told. */
function marksOf(shared: Shared, publication: Publication, recommendation: Recommendation) {
  const { id, issued } = recommendation
  return {
    date: earliestDay(issued),
    dateInWords: day(issued),
    filters: recommendationFilters(shared, publication, recommendation, shared.entriesOf.get(id) ?? []),
    publication: publicationMark(shared, publication),
  }
}

function sharedBy(edition: Edition): Shared {
  const { library, ledger, url } = edition
  const { recommendations, addressees, bodies } = library.registers
  const publications = new Map(library.publications.map((each) => [each.slug, each]))
  const told = recommendations.filter(({ publication }) => publications.has(publication))
  const byId = new Map(told.map((each) => [each.id, each]))
  const byBody = new Map(bodies.map((body) => [body.id, body]))
  return {
    ...edition,
    entriesOf: Map.groupBy(ledger.entries, wholeOf),
    partsOf: Map.groupBy(told, ({ parent }) => parent),
    addresseesOf: Map.groupBy(addressees, ({ recommendation }) => recommendation),
    publications,
    bodies: byBody,
    naming: {
      bodyName: (id) => byBody.get(id)?.name ?? id,
      recommendation: (id) => {
        const found = byId.get(id)
        return found && { text: nameElsewhere(found, publications), href: addressOf(found, url) }
      },
    },
    lineage: lineages({ ...library.registers, recommendations: told }),
  }
}

/** A part stands on its whole's page. */
const addressOf = ({ id, key, parent }: Recommendation, url: Edition['url']): string =>
  parent === undefined ? url.recommendation(id) : `${url.recommendation(parent)}#part-${key}`

/** The same with its words where it has no number. */
function nameElsewhere(recommendation: Recommendation, publications: ReadonlyMap<string, Publication>): string {
  const place = placeName(recommendation, publications)
  return recommendation.number === undefined ? `“${headingOf(recommendation.text)}”, ${place}` : place
}

/** Where it was made, for a line that gives its words: “Recommendation 10, Pilots and their training”. */
function placeName(recommendation: Recommendation, publications: ReadonlyMap<string, Publication>): string {
  const title = publications.get(recommendation.publication)?.title ?? recommendation.publication
  return recommendation.number === undefined ? title : `${kindAndNumber(recommendation)}, ${title}`
}

function headOf(
  { library, url }: Shared,
  publication: Publication,
  recommendation: Recommendation,
  siblings: readonly Recommendation[],
  name: string,
) {
  const { slug, title } = publication
  return {
    head: {
      kind: kindLine(recommendation, siblings),
      title: headingOf(recommendation.text),
      name: `${name} – ${titleOf(publication, library.publications)}`,
      description: `${kindAndNumber(recommendation)} of ${title}, and what became of it.`,
      trail: [
        { text: 'Recommendations', href: url.recommendations() },
        { text: title, href: url.recommendationsOf(slug) },
      ],
    },
    address: url.recommendation(recommendation.id),
    publication: { title, date: day(publication.published), href: url.publication(publication.kind, slug) },
  }
}

function pageOf(shared: Shared, publication: Publication, recommendation: Recommendation, places: readonly Place[]) {
  const { library, ledger, url, naming, bodies } = shared
  const { id, text, group_lead_in, source_report, kind, priority, success_test, issued } = recommendation
  const parts = shared.partsOf.get(id) ?? []
  const entries = shared.entriesOf.get(id) ?? []
  const own = shared.addresseesOf.get(id) ?? []
  const lineage = shared.lineage(recommendation)
  const released = releaseDay(publication)
  const made: Made = {
    issued,
    words: kind === 'forthcoming' ? 'Announced' : 'Made',
    recorded: released === undefined ? 'Not known' : day(released),
    source: publication.title,
  }
  const before = [...new Set(lineage.before.map((each) => year(each.issued)))]
  const partFates = parts.map((part, index) => ({
    part: `part ${index + 1}`,
    entries: entries.filter((entry) => entry.recommendation === part && entry.state.events.length > 0),
  }))
  return {
    day: ledger.day,
    today: day(ledger.day),
    to: series([...new Set(own.filter(({ role }) => role === 'addressed').map(({ printed }) => printed))]),
    places,
    full: { leadIn: group_lead_in, text },
    parts: parts.map((part) => ({ id: `part-${part.key}`, text: part.text })),
    facts: [
      { label: kind === 'forthcoming' ? 'Announced' : 'Made', value: day(issued) },
      ...(source_report === undefined ? [] : [{ label: 'Retold from', value: source_report }]),
      ...(priority === undefined ? [] : [{ label: 'Priority', value: priority }]),
      ...(success_test === undefined ? [] : [{ label: 'Done when', value: success_test }]),
    ],
    forthcoming: kind === 'forthcoming',
    retold: source_report !== undefined,
    themes: library.registers.themes
      .filter((theme) => recommendation.themes.includes(theme.id))
      .map((theme) => ({ text: theme.name, href: url.theme(theme.id) })),
    asked: askedBodies(own, entries, bodies, url),
    fates: [
      ...fates(
        entries.filter((entry) => entry.recommendation === recommendation),
        made,
        naming,
        before,
      ).map((fate) => ({ ...fate, part: '' })),
      ...partFates.flatMap(({ part, entries }) => fates(entries, made, naming, []).map((fate) => ({ ...fate, part }))),
    ],
    lineage: lineageOf(recommendation, lineage, shared),
    mentions: mentionsOf(shared, { kind: 'recommendation', id }),
    cite: {
      name: recommendation.number === undefined ? `“${headingOf(text)}”` : kindAndNumber(recommendation),
      citation: citation(publication, library.site),
      address: new URL(url.recommendation(id), library.site.url).href,
    },
  }
}

/** The chain of asks with this one in it, and what it takes the place of; empty lists where it stands alone. */
function lineageOf(recommendation: Recommendation, lineage: Lineage, { publications, url }: Shared) {
  const line = (each: Recommendation) => ({
    date: day(each.issued),
    text: headingOf(each.text),
    href: addressOf(each, url),
    name: placeName(each, publications),
    current: each === recommendation,
  })
  const { before, since, supersedes, supersededBy } = lineage
  return {
    chain: before.length + since.length === 0 ? [] : [...before, recommendation, ...since].map(line),
    supersedes: supersedes ? [line(supersedes)] : [],
    supersededBy: supersededBy.map(line),
  }
}
