import { glossaryTerms } from '../derive/glossary.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import type { Thing } from '../derive/mentions/name.ts'
import { sheets } from '../derive/sheets.ts'
import type { Edition } from '../library.ts'
import type { GlossaryTerm } from '../model/registers/glossary.ts'
import { digest } from '../prose/digest.ts'
import type { NamingPublication } from '../prose/mention-index.ts'
import { bodiesShown } from './_bodies-shown.ts'
import { allMentions, isLong, mentionGroup, totalInWords } from './_mentions.ts'
import { pageWords, pagination } from './_pagination.ts'
import { headingOf } from './_recommendation-names.ts'

/** How many passages a page lists at most. */
const most = 60

/** A thing that has a page here: what it is called there, and the way to it. */
interface Listed {
  readonly thing: Thing
  readonly name: string
  readonly sort: string
  readonly trail: readonly Crumb[]
  readonly term?: GlossaryTerm
}

interface Crumb {
  readonly text: string
  readonly href: string
}

/** A page of a list of mentions: which passages of which publications it shows. Their texts are read when it is made. */
export interface MentionSheet {
  readonly thing: Thing
  readonly heading: string
  readonly name: string
  readonly trail: readonly Crumb[]
  readonly total: string
  readonly term: Pick<GlossaryTerm, 'expansion' | 'definition' | 'variants' | 'source'> | undefined
  readonly parts: readonly { readonly publication: string; readonly from: number; readonly to: number }[]
  readonly pagination: ReturnType<typeof pagination>
  readonly isFirst: boolean
}

/** The pages of all that is named more often than its own page can show. */
export function mentionPaths(edition: Edition) {
  const { base } = edition.url
  return listed(edition).flatMap((each) => {
    const found = edition.mentions().of(each.thing)
    const named = (each.trail.at(-1)?.href ?? base).slice(base.length, -1)
    return isLong(found) ? paths(edition, each, found, { named }) : []
  })
}

/** The pages of terms: what each means, and where it is used. */
export function termPaths(edition: Edition) {
  const trail = [{ text: 'Glossary', href: edition.url.glossary() }]
  const terms = glossaryTerms(edition.library.registers).map(({ slug, term }): Listed => {
    return { thing: { kind: 'term', id: slug }, name: term.term, sort: '', trail, term }
  })
  return terms.flatMap((each) => {
    const found = edition.mentions().of(each.thing)
    return found.length === 0 ? [] : paths(edition, each, found, { term: each.thing.id })
  })
}

/** How often a term is used and where that is listed, by its slug; undefined where it is not used. */
export function termUses(edition: Edition) {
  return (slug: string) => {
    const thing = { kind: 'term', id: slug } as const
    const found = edition.mentions().of(thing)
    return found.length === 0 ? undefined : { total: totalInWords(found), href: allMentions(edition, thing) }
  }
}

function paths<Params extends object>(
  edition: Edition,
  { thing, name, sort, trail, term }: Listed,
  found: readonly NamingPublication[],
  params: Params,
) {
  const { library, url } = edition
  const texts = new Map(found.map(({ publication }) => [publication.slug, edition.digest(publication)]))
  const places = found.flatMap(({ publication: { slug }, count }) =>
    Array.from({ length: count }, (_, place) => ({ publication: slug, place })),
  )
  const heading = term === undefined ? `Where ${name} is named` : name
  return sheets(places, most).map(({ number, members }, _, { length }) => {
    const sheet: MentionSheet = {
      thing,
      heading,
      name: `${heading}${sort === '' ? '' : `, ${sort}`}${pageWords(number, length)}`,
      trail,
      total: totalInWords(found),
      term: number === 1 ? term : undefined,
      parts: [...Map.groupBy(members, ({ publication }) => publication)].map(([publication, own]) => ({
        publication,
        from: own[0]?.place ?? 0,
        to: (own.at(-1)?.place ?? 0) + 1,
      })),
      pagination: pagination(allMentions(edition, thing), number, length, url),
      isFirst: number === 1,
    }
    const read = sheet.parts.map(({ publication }) => texts.get(publication))
    return {
      params: { ...params, page: number === 1 ? undefined : String(number) },
      props: { sheet },
      cacheKey: digest([sheet, read, library.site, url.base]),
    }
  })
}

/** What a sheet lists, read from the finished texts. */
export function mentionsOnSheet(edition: Edition, { thing, total, parts }: MentionSheet) {
  const publications = new Map(edition.library.publications.map((each) => [each.slug, each]))
  const groups = parts.flatMap(({ publication: slug, from, to }) => {
    const publication = publications.get(slug)
    if (publication === undefined) return []
    return [mentionGroup(edition, publication, edition.mentions().passages(publication, thing).slice(from, to))]
  })
  return { total, groups, more: undefined }
}

/** All that has a page where mentions are listed, terms apart. */
function listed(edition: Edition): readonly Listed[] {
  const { library, url } = edition
  const { areas, recommendations } = library.registers
  const published = new Map(library.publications.map((each) => [each.slug, each]))
  const list = (text: string, href: string) => ({ text, href })
  return [
    ...areas.map(({ id, name, kind }) =>
      listedAs('area', id, name, kind, [list('Areas', url.areas()), list(name, url.area(id))]),
    ),
    ...bodiesShown(edition).map(({ id, name, kind }) =>
      listedAs('body', id, name, kind, [list('Bodies', url.bodies()), list(name, url.body(id))]),
    ),
    ...programmesInUse(library).map(({ id, name }) =>
      listedAs('programme', id, name, 'programme', [
        list('Programmes', url.programmes()),
        list(name, url.programme(id)),
      ]),
    ),
    ...recommendations.flatMap(({ id, parent, publication, text }) => {
      const of = published.get(publication)
      if (of === undefined || parent !== undefined) return []
      const name = `“${headingOf(text)}”`
      const trail = [list('Recommendations', url.recommendations()), list(of.title, url.recommendationsOf(publication))]
      return [listedAs('recommendation', id, name, `of ${of.title}`, [...trail, list(name, url.recommendation(id))])]
    }),
  ]
}

const listedAs = (kind: Thing['kind'], id: string, name: string, sort: string, trail: readonly Crumb[]): Listed => ({
  thing: { kind, id },
  name,
  sort,
  trail,
})
