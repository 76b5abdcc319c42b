import { labels } from '../derive/ledger/label.ts'
import { counted, tally } from '../derive/ledger/tally.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { kinds, listedKinds } from '../model/kinds/index.ts'
import { areaWays } from './_area-ways.ts'
import { line } from './_line.ts'
import { programmeWays } from './_programme-ways.ts'
import { totalWords } from './_total-words.ts'

/** What the home page shows: the latest, the kinds with their counts, the figure that an editor chose, and large numbers. */
export function homePage(edition: Edition) {
  const { library, url } = edition
  const listed = library.publications.filter(({ kind }) => kind !== 'pages')
  const ofKinds = listedKinds.flatMap((kind) => {
    const count = listed.filter((publication) => publication.kind === kind).length
    const { one, many, about } = kinds[kind]
    return count === 0
      ? []
      : [{ title: many, href: url.kind(kind), when: plural(count, 'publication', 'publications'), summary: about, one }]
  })
  const latest = listed.slice(0, 6).map((publication) => line(publication, url))
  return {
    latest,
    kinds: ofKinds,
    figure: figureOf(edition),
    recommendations: recommendationsIn(edition),
    areas: areaWays(edition),
    programmes: programmeWays(edition),
    counts: countsOf(edition),
  }
}

/** The figure of the month with the publication that it comes from; undefined where none is chosen. */
function figureOf({ library, url, figureHtml }: Edition) {
  const [slug = '', named = ''] = library.site.home.figure?.split('#') ?? []
  const publication = library.publications.find((candidate) => candidate.slug === slug)
  if (publication === undefined) return undefined
  return { html: figureHtml(publication, named.replace(/^figure-/, '')), from: line(publication, url) }
}

/** The state of the recommendations in a few lines; undefined where there are none. */
function recommendationsIn({ ledger, url }: Edition) {
  const entries = counted(ledger.entries)
  if (entries.length === 0) return undefined
  const statuses = tally(entries).map(({ label, count }) => ({
    number: number(String(count)),
    words: labels[label],
    href: url.status(label),
  }))
  return { total: totalWords(entries, ledger.day), statuses, href: url.recommendations() }
}

/** Areas and tables in numbers; what the site has none of is left out. */
function countsOf({ library, url }: Edition) {
  const every = library.registers.areas
  const grouped = every.filter(({ family }) => family !== undefined)
  const areas = grouped.length > 0 ? grouped : every
  const families = new Set(areas.flatMap(({ family }) => family ?? [])).size
  const all = [
    {
      count: areas.length,
      text: `${areas.length === 1 ? 'area' : 'areas'}${families > 0 ? ` in ${plural(families, 'family', 'families')}` : ''} that inspections look at.`,
      href: url.areas(),
      link: 'See the areas',
    },
    {
      count: library.tables.size,
      text: `${library.tables.size === 1 ? 'table' : 'tables'} of figures to read or download.`,
      href: url.data(),
      link: 'See the data',
    },
  ]
  return all
    .filter(({ count }) => count > 0)
    .map(({ count, ...words }) => ({ number: number(String(count)), ...words }))
}
