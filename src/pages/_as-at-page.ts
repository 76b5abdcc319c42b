import { quarterEnds } from '../derive/ledger/changes.ts'
import type { Ledger } from '../derive/ledger/ledger.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { number as inDigits } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { entryLine } from './_entry-line.ts'
import { quarterlyFlow } from './_flow.ts'
import { statusTable } from './_ledger-table.ts'
import { most, pageWords, pagination } from './_pagination.ts'
import { isTold } from './_status-page.ts'

/** The quarter ends that have a page, each with its roll-forward; none before the first event is recorded. */
export function asAtIndex(edition: Edition) {
  const ends = quarterEnds(edition.library.registers, edition.ledger.day)
  return {
    trail: [{ text: 'Recommendations', href: edition.url.recommendations() }],
    flow: ends.length === 0 ? undefined : quarterlyFlow(edition, ends),
    isEmpty: edition.library.registers.events.length === 0,
    unit: countingUnit,
  }
}

/** The addresses of the ledger as at each quarter's end. Of the page only its place is handed on: all of them together are large. */
export function asAtPaths(edition: Edition) {
  return quarterEnds(edition.library.registers, edition.ledger.day).flatMap((end) => {
    const ledger = ledgerOf(edition, end)
    return sheets(told(ledger), most).map(({ number }) => {
      const page = asAtPage(edition, end, number)
      const params = { day: end, page: number === 1 ? undefined : String(number) }
      return { params, props: { end, number }, cacheKey: digest([page, edition.library.site, edition.url.base]) }
    })
  })
}

/** What one page of the ledger as at a day shows. */
export function asAtPage(edition: Edition, end: string, number: number) {
  const { url } = edition
  const ledger = ledgerOf(edition, end)
  const wholes = counted(ledger.entries)
  const parts = sheets(told(ledger), most)
  const name = `Recommendations as at ${day(end)}`
  return {
    title: name + pageWords(number, parts.length),
    heading: name,
    trail: [
      { text: 'Recommendations', href: url.recommendations() },
      { text: 'As at earlier days', href: url.asAt() },
    ],
    banner: `As at ${day(end)}, as recorded by then. What this site recorded later is not here, even where it happened earlier.`,
    open: `${plural(wholes.length, 'recommendation', 'recommendations')}, ${inDigits(String(wholes.length - wholes.filter(isOpen).length))} of them recorded as closed.`,
    unit: countingUnit,
    table: number === 1 ? statusTable(wholes, `Status as at ${day(end)}`) : undefined,
    entries: (parts[number - 1]?.members ?? []).map((entry) => entryLine(entry, edition)),
    pagination: pagination(url.asAt(end), number, parts.length, url),
  }
}

const told = ({ entries }: Ledger) => entries.filter(isTold)

const last = new WeakMap<Edition, Ledger>()

/** The ledger of a day; that of the last day asked for is kept, because its pages follow each other. */
function ledgerOf(edition: Edition, end: string): Ledger {
  const kept = last.get(edition)
  if (kept?.day === end) return kept
  const made = edition.ledgerAt(end)
  last.set(edition, made)
  return made
}
