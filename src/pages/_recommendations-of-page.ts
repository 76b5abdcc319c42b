import type { Entry } from '../derive/ledger/ledger.ts'
import { counted } from '../derive/ledger/tally.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { type RecommendationGroup, recommendationGroups } from '../derive/recommendation-groups.ts'
import { day } from '../format/day.ts'
import { series } from '../format/sentence.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'
import { digest } from '../prose/digest.ts'
import { entryLine } from './_entry-line.ts'
import { bodyTable } from './_ledger-table.ts'
import { silenceWords, totalWords } from './_total-words.ts'

/** The publications that make recommendations, each with what the page of its recommendations shows. */
export function recommendationsOfPaths(edition: Edition) {
  const entries = Map.groupBy(edition.ledger.entries, ({ recommendation }) => recommendation.publication)
  return edition.library.publications.flatMap((publication) => {
    const own = entries.get(publication.slug)
    if (own === undefined) return []
    const page = recommendationsOfPage(edition, publication, own)
    const key = digest([page, edition.library.site, edition.url.base])
    return [{ params: { publication: publication.slug }, props: { page }, cacheKey: key }]
  })
}

export function recommendationsOfPage(edition: Edition, publication: Publication, own: readonly Entry[]) {
  const { library, ledger, url } = edition
  const { kind, slug, title, published } = publication
  const what = `${kinds[kind].one}, ${day(published)}`
  const namesake = library.publications.some((other) => other !== publication && other.title === title)
  const wholes = counted(own)
  const byId = Map.groupBy(own, ({ recommendation }) => recommendation.id)
  return {
    name: `Recommendations: ${title}${namesake ? ` (${what})` : ''}`,
    description: `What became of the recommendations of ${title}.`,
    trail: [{ text: 'Recommendations', href: url.recommendations() }],
    day: ledger.day,
    links: url.recommendationsOf(slug),
    feeds: [{ title: `Recommendations of ${title}`, href: url.feedOf(url.recommendationsOf(slug)) }],
    publication: { title, what, href: url.publication(kind, slug) },
    total: totalWords(wholes, ledger.day),
    unit: countingUnit,
    silence: silenceWords(wholes),
    table: bodyTable(wholes, 'Status by body', edition),
    groups: recommendationGroups(slug, library.registers).map((group) => groupOf(edition, group, byId)),
  }
}

/** A group with its recommendations, each with what is known of everybody whom it asks, and its parts. */
function groupOf(edition: Edition, group: RecommendationGroup, byId: ReadonlyMap<string, readonly Entry[]>) {
  const lines = (id: string) => (byId.get(id) ?? []).map((entry) => entryLine(entry, edition))
  const reports = new Set(group.recommendations.map(({ recommendation }) => recommendation.source_report))
  const [report] = reports
  const names = series(group.addressees.map(({ printed }) => printed))
  return {
    heading: group.leadIn ?? (names === '' ? 'To nobody by name' : `To ${names}`),
    report: reports.size === 1 ? report : undefined,
    recommendations: group.recommendations.map(({ recommendation, parts }) => ({
      href: edition.url.recommendation(recommendation.id),
      number: recommendation.number,
      text: recommendation.text,
      asked: lines(recommendation.id),
      parts: parts.map(({ id, text }) => ({ text, asked: lines(id).filter(({ label }) => label.id !== 'no-record') })),
    })),
  }
}
