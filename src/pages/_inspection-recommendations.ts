import { reportOf } from '../derive/inspections/report-of.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { entryLine } from './_entry-line.ts'
import { statusTable } from './_ledger-table.ts'

/** How many recommendations an inspection's page lists at most; all of them stand on the page of the publication. */
const enough = 20

/** Looks up the recommendations of any inspection; the ledger is parted once for all of them. */
export function recommendationsOfInspections(edition: Edition) {
  const wholes = counted(edition.ledger.entries)
  const byPublication = Map.groupBy(wholes, ({ recommendation }) => recommendation.publication)
  const bySource = Map.groupBy(wholes, ({ recommendation }) => recommendation.source_report)
  return (inspection: Inspection) => {
    const report = reportOf(inspection, edition.library)
    const own = byPublication.get(report?.publication?.slug ?? '') ?? []
    const retold = report?.title === undefined ? [] : (bySource.get(report.title) ?? [])
    return { groups: [...groupsOf(edition, own, false), ...groupsOf(edition, retold, true)], none: noneInWords(report) }
  }
}

/** Recommendations by the publication in which they stand on this site, each group with its state. */
function groupsOf(edition: Edition, entries: readonly Entry[], isRetold: boolean) {
  const groups = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  return [...groups].map(([slug, members]) => {
    const publication = edition.library.publications.find((each) => each.slug === slug)
    const title = publication?.title ?? slug
    const open = members.filter(isOpen).length
    return {
      words: isRetold ? `As ${title} retells them` : `As ${title} makes them`,
      total: `${plural(members.length, 'recommendation', 'recommendations')}, ${open} open`,
      table: {
        ...statusTable(members, `Status of those in ${title}${isRetold ? ', as retold' : ''}`),
        id: `status-${isRetold ? 'retold-' : ''}${slug}`,
      },
      entries: members.slice(0, enough).map((entry) => entryLine(entry, edition)),
      all:
        members.length > enough
          ? { text: `All ${members.length}`, href: edition.url.recommendationsOf(slug) }
          : undefined,
    }
  })
}

function noneInWords(report: ReturnType<typeof reportOf>): string {
  if (report?.publication !== undefined)
    return 'No recommendation is recorded here from what this site publishes of it.'
  return 'Its report is not on this site. What it recommended is not recorded here.'
}
