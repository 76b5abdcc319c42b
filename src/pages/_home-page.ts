import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { kinds, listedKinds } from '../model/kinds/index.ts'
import { line } from './_line.ts'

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
  return { latest, kinds: ofKinds, figure: figureOf(edition), counts: countsOf(edition) }
}

/** The figure of the month with the publication that it comes from; undefined where none is chosen. */
function figureOf({ library, url, figureHtml }: Edition) {
  const [slug = '', named = ''] = library.site.home.figure?.split('#') ?? []
  const publication = library.publications.find((candidate) => candidate.slug === slug)
  if (publication === undefined) return undefined
  return { html: figureHtml(publication, named.replace(/^figure-/, '')), from: line(publication, url) }
}

/** Recommendations, areas and tables in numbers; what the site has none of is left out. */
function countsOf({ library, url }: Edition) {
  const { recommendations, addressees, areas } = library.registers
  const made = recommendations.filter(({ parent }) => parent === undefined).length
  const bodies = new Set(
    addressees.filter(({ role }) => role === 'addressed').map(({ body, printed }) => body ?? printed),
  ).size
  const families = new Set(areas.flatMap(({ family }) => family ?? [])).size
  const all = [
    {
      count: made,
      text: `${made === 1 ? 'recommendation' : 'recommendations'} to ${plural(bodies, 'body', 'bodies')}, each with an address of its own in the publication that made it.`,
    },
    {
      count: areas.length,
      text: `${areas.length === 1 ? 'area' : 'areas'}${families > 0 ? ` in ${plural(families, 'family', 'families')}` : ''} that inspections look at.`,
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
