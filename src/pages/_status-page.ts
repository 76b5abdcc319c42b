import { type Label, labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { counted } from '../derive/ledger/tally.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { entryLine } from './_entry-line.ts'
import { most, pageWords, pagination } from './_pagination.ts'

/** The lists that have addresses under `status/`: one for each label, and what is overdue, whatever its label. */
const facets: readonly { readonly id: string; readonly words: string; readonly has: (entry: Entry) => boolean }[] = [
  ...(Object.keys(labels) as Label[]).map((id) => ({
    id,
    words: labels[id],
    has: (entry: Entry) => entry.label === id,
  })),
  { id: 'overdue', words: 'Overdue', has: ({ measures }) => measures.actionOverdue },
]

/** The addresses of all lists by status with what their pages show. A list without members has its page, too: its address stays. */
export function statusPaths(edition: Edition) {
  const wholes = counted(edition.ledger.entries)
  const counts = facets.map(({ has }) => wholes.filter(has).length)
  return facets.flatMap((facet) => {
    const entries = edition.ledger.entries.filter((entry) => isTold(entry) && facet.has(entry))
    return sheets(entries, most).map(({ number, members }, _, { length }) => {
      const page = statusPage(edition, facet, counts, entries, members, number, length)
      const params = { label: facet.id, page: number === 1 ? undefined : String(number) }
      return { params, props: { page }, cacheKey: digest([page, edition.library.site, edition.url.base]) }
    })
  })
}

/** A part of which nothing is recorded is told by its whole alone. */
export const isTold = ({ parent, label }: Entry) => parent === undefined || label !== 'no-record'

function statusPage(
  edition: Edition,
  { id, words }: (typeof facets)[number],
  counts: readonly number[],
  all: readonly Entry[],
  members: readonly Entry[],
  number: number,
  count: number,
) {
  const { ledger, url } = edition
  const wholes = counted(all).length
  const parts = all.length - wholes
  const also = parts === 0 ? '' : `, and ${plural(parts, 'part', 'parts')} of recommendations`
  const on = `On ${day(ledger.day)}, the day for which this page was made`
  return {
    title: `Recommendations: ${words}${pageWords(number, count)}`,
    heading: words,
    description: `Recommendations with the status “${words}”.`,
    trail: [{ text: 'Recommendations', href: url.recommendations() }],
    day: ledger.day,
    total: `${on}: ${plural(wholes, 'recommendation', 'recommendations')}${also}.`,
    unit: countingUnit,
    entries: members.map((entry) => entryLine(entry, edition)),
    pagination: pagination(url.status(id), number, count, url),
    others: facets.map((facet, place) => ({
      words: facet.words,
      href: url.status(facet.id),
      current: facet.id === id,
      count: counts[place] ?? 0,
    })),
  }
}
