import type { Thing } from '../derive/mentions/name.ts'
import { sheets } from '../derive/sheets.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import type { GlossaryTerm } from '../model/registers/glossary.ts'
import { digest } from '../prose/digest.ts'
import type { NamingPublication } from '../prose/mention-index.ts'
import { type Listed, listedTerms, mentionable } from './_mention-listed.ts'
import { allMentions, isLong, mentionGroup, totalInWords } from './_mentions.ts'
import { pageWords, pagination } from './_pagination.ts'

/**
 * Of how many publications, the newest, passages are listed, and how many passages or publications a page lists. Older publications are
 * lines with their counts: a term that ten thousand reports use would otherwise fill thousands of pages.
 */
const most = { publications: 20, passages: 60, lines: 200 } as const

/** A page of a list of mentions: which passages of which publications it shows, or which older publications. Texts are read when it is made. */
export interface MentionSheet {
  readonly thing: Thing
  readonly heading: string
  readonly name: string
  readonly trail: Listed['trail']
  readonly total: string
  readonly term: GlossaryTerm | undefined
  readonly parts: readonly { readonly publication: string; readonly from: number; readonly to: number }[]
  readonly older: readonly { readonly publication: string; readonly count: number }[]
  readonly pagination: ReturnType<typeof pagination>
}

/** The pages of all that is named more often than its own page can show. */
export function mentionPaths(edition: Edition) {
  const { base } = edition.url
  return mentionable(edition).flatMap((each) => {
    const found = edition.mentions().of(each.thing)
    const named = (each.trail.at(-1)?.href ?? base).slice(base.length, -1)
    return isLong(found) ? paths(edition, each, found, { named }) : []
  })
}

/** The pages of terms: what each means, and where it is used. */
export function termPaths(edition: Edition) {
  return listedTerms(edition).flatMap((each) => {
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
  { thing, heading, name, trail, term }: Listed,
  found: readonly NamingPublication[],
  params: Params,
) {
  const { library, url } = edition
  const all = sheetsOf(found)
  return all.map(({ parts, older }, index) => {
    const number = index + 1
    const sheet: MentionSheet = {
      thing,
      heading,
      name: `${name}${pageWords(number, all.length)}`,
      trail,
      total: totalInWords(found),
      term: number === 1 ? term : undefined,
      parts: parts.map(({ publication, ...range }) => ({ publication: publication.slug, ...range })),
      older: older.map(({ publication, count }) => ({ publication: publication.slug, count })),
      pagination: pagination(allMentions(edition, thing), number, all.length, url),
    }
    const texts = parts.map(({ publication }) => edition.digest(publication))
    const titles = older.map(({ publication: { title, kind, published } }) => [title, kind, published])
    return {
      params: { ...params, page: number === 1 ? undefined : String(number) },
      props: { sheet },
      cacheKey: digest([sheet, texts, titles, library.site, url.base]),
    }
  })
}

interface Part {
  readonly publication: Publication
  readonly from: number
  readonly to: number
}

/** First the passages of the newest publications, then the older publications. */
function sheetsOf(found: readonly NamingPublication[]) {
  const places = found
    .slice(0, most.publications)
    .flatMap(({ publication, count }) => Array.from({ length: count }, (_, place) => ({ publication, place })))
  const older = found.slice(most.publications)
  return [
    ...sheets(places, most.passages).map(({ members }) => ({
      parts: [...Map.groupBy(members, ({ publication }) => publication)].map(([publication, own]): Part => {
        const from = own[0]?.place ?? 0
        return { publication, from, to: from + own.length }
      }),
      older: [],
    })),
    ...(older.length === 0 ? [] : sheets(older, most.lines)).map(({ members }) => ({ parts: [], older: members })),
  ]
}

/** What a sheet lists: passages, read from the finished texts, and older publications with the number of theirs. */
export function mentionsOnSheet(edition: Edition, { thing, parts, older }: MentionSheet) {
  const publications = new Map(edition.library.publications.map((each) => [each.slug, each]))
  const of = <Made>(slug: string, make: (publication: Publication) => Made) => {
    const publication = publications.get(slug)
    return publication === undefined ? [] : [make(publication)]
  }
  return {
    groups: parts.flatMap(({ publication: slug, from, to }) =>
      of(slug, (publication) => {
        const passages = edition.mentions().passages(publication, thing).slice(from, to)
        return mentionGroup(edition, publication, passages)
      }),
    ),
    older: older.flatMap(({ publication: slug, count }) =>
      of(slug, ({ kind, title, published }) => ({
        title,
        href: edition.url.publication(kind, slug),
        detail: [day(published), plural(count, 'passage', 'passages')].filter((part) => part !== '').join(', '),
      })),
    ),
  }
}
