import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { isOpen, tally } from '../derive/ledger/tally.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { day, year } from '../format/day.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { LedgerTable } from './_ledger-table.ts'

/**
 * A theme over the years: of each publication that recommends on it or is about it, how many recommendations it makes and how they stand,
 * oldest first; undefined where there is only one.
 */
export function themeYears(
  theme: string,
  entries: readonly Entry[],
  { library, url }: Edition,
): LedgerTable | undefined {
  const groups = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  const concerned = ({ slug, subject, published }: Publication) =>
    published !== '' && (groups.has(slug) || subject.themes.includes(theme))
  const publications = newestFirst(library.publications.filter(concerned)).toReversed()
  if (publications.length < 2) return undefined
  const used = tally(entries).map(({ label }) => label)
  const cells = (those: readonly Entry[]) => [
    ...[those.length, those.filter(isOpen).length],
    ...used.map((label) => those.filter((entry) => entry.label === label).length),
  ]
  const inWords = (counts: readonly number[]) => counts.map((count) => number(String(count)))
  return {
    id: 'over-the-years',
    caption: 'Recommendations on it by publication, oldest first',
    columns: ['Publication', 'Year', 'All', 'Open', ...used.map((label) => labels[label])],
    rows: [
      ...publications.map(({ kind, slug, title, published }) => ({
        head: title,
        href: groups.has(slug) ? url.recommendationsOf(slug) : url.publication(kind, slug),
        detail: day(published),
        cells: [year(published), ...inWords(cells(groups.get(slug) ?? []))],
      })),
      { head: 'All', cells: ['', ...inWords(cells(entries))], isTotal: true },
    ],
  }
}
