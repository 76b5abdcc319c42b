import { ages } from '../derive/ledger/ages.ts'
import { editions } from '../derive/ledger/editions.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { sizeOf } from '../derive/ledger/recent.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { ascending } from '../format/ascending.ts'
import { day, earliestDay } from '../format/day.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { toldEdition } from './_changes-page.ts'
import { entryLine } from './_entry-line.ts'
import { recentFlow } from './_flow.ts'
import { aggregateTables, bodyTable, type LedgerTable, statusTable } from './_ledger-table.ts'
import { sistersOf } from './_sister-parts.ts'
import { silenceWords, totalWords } from './_total-words.ts'

/** How many of what is overdue, and of the latest changes, the page itself lists. */
const few = 5

/** What the first page of the ledger shows: totals, how they came about, age, what is overdue, what changed, and the ways in. */
export function recommendationsPage(edition: Edition) {
  const { ledger, url } = edition
  const entries = counted(ledger.entries)
  const open = entries.filter(isOpen)
  const today = day(ledger.day)
  return {
    day: ledger.day,
    today,
    isEmpty: entries.length === 0,
    total: totalWords(entries, ledger.day),
    unit: countingUnit,
    silence: silenceWords(entries),
    status: statusTable(entries, `Status on ${today}`, url),
    bodies: bodyTable(entries, `Status by the body that has them, on ${today}`, edition),
    flow: recentFlow(edition),
    age: ageTable(open, ledger.day),
    oldest: oldestOf(open, edition),
    overdue: overdueOf(entries, edition),
    latest: latestOf(edition),
    counts: aggregateTables(edition),
    publications: publicationsOf(entries, edition),
    sisters: sistersOf(edition),
    feeds: [{ title: 'Changes of recommendations', href: url.feedOf(url.recommendations()) }],
  }
}

/** Open entries by their age; undefined where none is open. */
function ageTable(open: readonly Entry[], today: string): LedgerTable | undefined {
  if (open.length === 0) return undefined
  const rows = ages(open, today).map(({ from, below, entries }) => ({
    head: bandWords(from, below),
    cells: [number(String(entries.length))],
  }))
  const caption = `Age of open recommendations on ${day(today)}`
  return { id: 'by-age', caption, columns: ['Years since issue', 'Recommendations'], rows }
}

function bandWords(from: number, below: number | undefined): string {
  if (below === undefined) return `${from} and more`
  if (from === 0) return 'Less than 1'
  return below - from === 1 ? String(from) : `${from} to ${below - 1}`
}

function oldestOf(open: readonly Entry[], edition: Edition) {
  const issued = ({ recommendation }: Entry) => earliestDay(recommendation.issued)
  const [oldest] = open.toSorted((one, other) => ascending(issued(one), issued(other)))
  if (oldest === undefined) return undefined
  const line = entryLine(oldest, edition)
  const alike = open.filter(({ recommendation }) => recommendation.issued === oldest.recommendation.issued).length
  const date = day(oldest.recommendation.issued)
  return { line, words: alike === 1 ? `The oldest is of ${date}` : `The oldest are ${alike}, of ${date}` }
}

/** What is overdue, the earliest deadline first; `all` where there is more than is listed. */
function overdueOf(entries: readonly Entry[], edition: Edition) {
  const due = ({ state }: Entry) => state.deadlines.at(-1)?.value ?? ''
  const late = entries
    .filter(({ measures }) => measures.actionOverdue)
    .toSorted((one, other) => ascending(due(one), due(other)))
  return {
    count: late.length,
    withDeadline: entries.filter(({ state }) => state.deadlines.length > 0).length,
    entries: late.slice(0, few).map((entry) => entryLine(entry, edition)),
    ...(late.length > few && { all: edition.url.status('overdue') }),
  }
}

/** The latest day on which something was recorded. */
function latestOf(edition: Edition) {
  const [latest] = editions(edition.library)
  if (latest === undefined) return undefined
  const {
    words,
    href,
    publications: cameIn,
    lines,
  } = toldEdition(
    { ...latest, events: latest.events.slice(0, few), publications: latest.publications.slice(0, few) },
    edition,
  )
  const more = sizeOf(latest) - cameIn.length - lines.length
  return { words, href, publications: cameIn, lines, more: Math.max(0, more) }
}

function publicationsOf(entries: readonly Entry[], { library, url }: Edition) {
  const own = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  return library.publications.flatMap(({ slug, title, published }) => {
    const made = new Set(own.get(slug)?.map(({ recommendation }) => recommendation.id)).size
    const detail = `${day(published)}, ${plural(made, 'recommendation', 'recommendations')}`
    return made === 0 ? [] : [{ title, href: url.recommendationsOf(slug), detail }]
  })
}
