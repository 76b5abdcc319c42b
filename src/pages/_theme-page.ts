import { byName } from '../derive/by-name.ts'
import { chains } from '../derive/ledger/chains.ts'
import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { ofTheme } from '../derive/ledger/of-theme.ts'
import { counted, isOpen } from '../derive/ledger/tally.ts'
import { themesInUse } from '../derive/ledger/themes-in-use.ts'
import { countingUnit } from '../derive/ledger/words.ts'
import { newestFirst } from '../derive/newest-first.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Recommendation } from '../model/registers/recommendations.ts'
import type { Theme } from '../model/registers/themes.ts'
import { digest } from '../prose/digest.ts'
import { entryLine } from './_entry-line.ts'
import { statusTable } from './_ledger-table.ts'
import { line } from './_line.ts'
import { most, pageWords, pagination } from './_pagination.ts'
import { type Place, placesIn } from './_recommendation-place.ts'
import { sistersOnTheme } from './_sister-parts.ts'
import { themeYears } from './_theme-years.ts'

/** The themes that have a page, each with its entries; see `themesInUse`. */
export function themeList({ library, ledger, url }: Edition) {
  return themesInUse(library).map((theme) => {
    const entries = ofTheme(theme.id, ledger.entries)
    const open = entries.filter(isOpen).length
    const count = `${plural(entries.length, 'recommendation', 'recommendations')}, ${open} open`
    return { theme, entries, href: url.theme(theme.id), count }
  })
}

/** Every theme's pages: the first with its definition and chains, then the rest of a long list. */
export function themePaths(edition: Edition) {
  const { library, url } = edition
  const all = chains(library.registers)
  const places = placesOnce(edition)
  const byId = Map.groupBy(counted(edition.ledger.entries), ({ recommendation }) => recommendation.id)
  return themeList(edition).flatMap(({ theme, entries }) => {
    const opening = openingOf(edition, theme, entries)
    const repeated = chainsOf(edition, entries, all, byId)
    return sheets(byPublication(edition, entries), most).map(({ number, members }, _, { length }) => {
      const page = {
        ...opening,
        name: `${theme.name}: recommendations on this theme${pageWords(number, length)}`,
        groups: groupsOf(edition, members, places),
        pagination: pagination(url.theme(theme.id), number, length, url),
        first:
          number === 1
            ? {
                table: statusTable(entries, 'By status'),
                years: themeYears(theme.id, entries, edition),
                repeated,
                publications: publicationsOn(edition, theme),
                sisters: sistersOnTheme(edition, theme.id),
              }
            : undefined,
      }
      const params = { theme: theme.id, page: number === 1 ? undefined : String(number) }
      return { params, props: { page }, cacheKey: digest([page, library.site, url.base]) }
    })
  })
}

function openingOf({ ledger, url }: Edition, theme: Theme, entries: readonly Entry[]) {
  const open = entries.filter(isOpen).length
  const closed =
    open === entries.length ? '' : `, of which ${open === 0 ? 'none is' : open === 1 ? '1 is' : `${open} are`} open`
  return {
    heading: theme.name,
    lead: theme.definition,
    address: url.theme(theme.id),
    trail: [{ text: 'Themes', href: url.themes() }],
    day: ledger.day,
    total: `On ${day(ledger.day)}, the day for which this page was made: ${plural(entries.length, 'recommendation', 'recommendations')}${closed}.`,
    unit: countingUnit,
    isAsked: entries.length > 0,
  }
}

/** Entries by publication, newest first; those of one publication in the ledger's order. */
function byPublication({ library }: Edition, entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ recommendation }) => recommendation.publication)
  return newestFirst(library.publications.filter(({ slug }) => groups.has(slug))).flatMap(
    ({ slug }) => groups.get(slug) ?? [],
  )
}

/** Where publications make their recommendations; each publication is looked through once for all themes. */
function placesOnce(edition: Edition) {
  const known = new Map<string, ReturnType<typeof placesIn>>()
  return (recommendation: Recommendation): readonly Place[] => {
    const { publication: slug } = recommendation
    const publication = byName(edition.library.publications).get(slug)
    if (publication === undefined) return []
    const places = known.get(slug) ?? placesIn(publication, edition)
    known.set(slug, places)
    return places(recommendation)
  }
}

function groupsOf(
  edition: Edition,
  entries: readonly Entry[],
  places: (recommendation: Recommendation) => readonly Place[],
) {
  const { library, url } = edition
  return [...Map.groupBy(entries, ({ recommendation }) => recommendation.publication)].map(([slug, members]) => {
    const publication = byName(library.publications).get(slug)
    return {
      heading: publication?.title ?? slug,
      href: url.recommendationsOf(slug),
      detail: day(publication?.published ?? ''),
      entries: members.map((entry) => ({ ...entryLine(entry, edition), places: places(entry.recommendation) })),
    }
  })
}

/** The chains of asks in which one of the entries stands: each ask with its date, and how it stands with each body that it asks. */
function chainsOf(
  { library, url }: Edition,
  entries: readonly Entry[],
  all: readonly (readonly Recommendation[])[],
  byId: ReadonlyMap<string, readonly Entry[]>,
) {
  const own = new Set(entries.map(({ recommendation }) => recommendation.id))
  const mine = all.filter((chain) => chain.some(({ id }) => own.has(id)) && chain.every(({ id }) => byId.has(id)))
  return mine.map((chain) =>
    chain.map(({ id, number, text, issued, publication }) => ({
      href: url.recommendation(id),
      number: number === undefined ? undefined : `Recommendation ${number}`,
      text,
      date: day(issued),
      publication: byName(library.publications).get(publication)?.title ?? publication,
      asked: (byId.get(id) ?? []).map(({ addressee, label }) => ({
        printed: addressee.printed,
        label: { id: label, words: labels[label] },
      })),
    })),
  )
}

function publicationsOn({ library, url }: Edition, { id }: Theme) {
  return library.publications
    .filter(({ subject }) => subject.themes.includes(id))
    .map((publication) => line(publication, url))
}
