import { citation } from '../derive/citation.ts'
import { contents } from '../derive/contents.ts'
import { followUps } from '../derive/follow-ups.ts'
import { neighbours } from '../derive/neighbours.ts'
import { type Related, related } from '../derive/related.ts'
import { sameSeries } from '../derive/same-series.ts'
import { seriesNumber } from '../derive/series-number.ts'
import { tablesOf } from '../derive/tables-of.ts'
import { day, earliestDay } from '../format/day.ts'
import type { Edition } from '../library.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Chapter } from '../model/publication.ts'
import { areaLink } from './_area-link.ts'
import { publicationFacts } from './_publication-facts.ts'
import { publicationFilters } from './_search-filters.ts'

/** Which page of a publication: its first, one of its chapters, or all of it on one page. */
export type Part = 'first' | 'whole' | Chapter

/** All that a publication's page shows besides its text: plain values, so that their digest stands for the page. */
export function publicationPage(edition: Edition, publication: Publication, part: Part) {
  const { library, url } = edition
  const { kind, slug, chapters } = publication
  const isPage = kind === 'pages'
  const home = { text: 'Home', href: url.home() }
  const list = { text: kinds[kind].many, href: url.kind(kind) }
  const first = { text: publication.title, href: url.publication(kind, slug) }
  const trail = [home, ...(isPage ? [] : [list]), ...(part === 'first' ? [] : [first])]
  const at = (chapter?: string) => url.document(kind, slug, chapter)
  const way = (to?: { readonly title: string; readonly chapter?: string }) =>
    to && { title: to.title, href: at(to.chapter) }
  const { previous, next } = neighbours(publication, typeof part === 'object' ? part.slug : undefined)
  return {
    head: headOf(edition, publication, part),
    trail,
    marks: part === 'whole' ? undefined : marksOf(edition, publication, part),
    statement: publication.original === undefined ? undefined : library.site.paraphrase,
    original: originalOf(publication),
    facts: typeof part === 'object' || isPage ? [] : publicationFacts(publication, edition),
    contents: contentsOf(edition, publication, part),
    chapters: part === 'first' ? chapters.map(({ title, summary, slug }) => ({ title, summary, href: at(slug) })) : [],
    pager: part === 'whole' ? {} : { previous: way(previous), next: way(next) },
    colophon: isPage ? undefined : colophonOf(edition, publication, part),
  }
}

/** What the head and the title block say. `title` is the page's name among all pages of the site. */
function headOf({ library, url }: Edition, publication: Publication, part: Part) {
  const { kind, slug, title, published, language } = publication
  const namesake = library.publications.some((other) => other !== publication && other.title === title)
  const name = namesake ? `${title} (${kinds[kind].one}, ${day(published)})` : title
  if (typeof part === 'object') {
    const description = part.summary ?? `${part.title}: a chapter of ${title}.`
    return {
      title: `${part.title} – ${name}`,
      heading: part.title,
      kind: title,
      lead: part.summary,
      description,
      language,
    }
  }
  const own = { heading: title, subtitle: publication.subtitle, kind: kind === 'pages' ? undefined : kinds[kind].one }
  const said = { lead: publication.summary, description: publication.summary, language }
  if (part === 'first') return { title: name, ...own, ...said }
  return { title: `${name}, on one page`, ...own, ...said, canonical: url.publication(kind, slug) }
}

/** What the search engine is told: a chapter is found under its publication's title. */
function marksOf(edition: Edition, publication: Publication, part: 'first' | Chapter) {
  const { title, kind, published } = publication
  const filters = publicationFilters(edition, publication)
  const marks = { title, chapter: part === 'first' ? undefined : part.title, kind: kinds[kind].one, filters }
  return published === '' ? marks : { ...marks, date: earliestDay(published), dateInWords: day(published) }
}

const identifierNames = { isbn: 'ISBN', issn: 'ISSN', doi: 'DOI', reference: 'reference' } as const

function originalOf({ original }: Publication) {
  if (original === undefined) return undefined
  const { title, url, author, publisher, date, identifiers } = original
  const numbers = identifiers.map(({ type, value }) => `${identifierNames[type]} ${value}`)
  return { title, url, details: [...(author === undefined ? [] : [author]), publisher, day(date), ...numbers] }
}

/** The parts with their addresses, and the main headings of the part that is shown. */
function contentsOf({ url, outline }: Edition, publication: Publication, part: Part) {
  const { kind, slug, chapters } = publication
  const shown = typeof part === 'object' ? part.slug : undefined
  const all = contents(publication, (chapter) => outline(publication, chapter))
  const headings = (all.find(({ chapter }) => chapter === shown)?.headings ?? []).filter(({ depth }) => depth === 2)
  if (chapters.length === 0) return { parts: [], headings }
  const address = (chapter?: string) => {
    if (part === 'whole') return chapter === undefined ? '#page-text' : `#chapter-${chapter}`
    return url.document(kind, slug, chapter)
  }
  const parts = all.map(({ title, chapter }) => ({
    title: chapter === undefined ? 'About this publication' : title,
    href: address(chapter),
    current: part !== 'whole' && chapter === shown,
  }))
  return { parts, headings: part === 'whole' ? [] : headings }
}

/** A chain of two is told by the relation itself. */
function chainOf(publication: Publication, library: Library) {
  const chain = followUps(publication, library.publications)
  return chain.length > 2 ? chain : []
}

function linked({ title, to, href, date }: Omit<Related, 'words'>, url: Edition['url']) {
  return {
    title,
    href: to === undefined ? href : url.publication(to.kind, to.slug),
    date: date === undefined ? undefined : day(date),
  }
}

/** What stands after the text. */
function colophonOf({ library, url }: Edition, publication: Publication, part: Part) {
  const { kind, slug } = publication
  const { site } = library
  const versions = publication.versions.map(
    ({ number, date, kind, note }) => `${number}, ${kind} ${day(date)}: ${note}`,
  )
  const people = publication.people.map(({ role, name, from, to }) => {
    const times = [from && `from ${day(from)}`, to && `until ${day(to)}`].filter((time) => time !== undefined)
    return [`${name}, ${role}`, ...times].join(', ')
  })
  return {
    related: related(publication, library.publications).map((each) => ({ words: each.words, ...linked(each, url) })),
    followUps: chainOf(publication, library).map((each) => ({ current: each.current, ...linked(each, url) })),
    series: {
      name: publication.series,
      others: sameSeries(publication, library.publications).map((each) => ({
        title: `${seriesNumber(each)}: ${each.title}`,
        href: url.publication(each.kind, each.slug),
        date: day(each.published),
      })),
    },
    areas: publication.subject.areas.map((id) => areaLink(id, { library, url })),
    tables: tablesOf(slug, library.tables).map(({ id, description }) => ({
      title: description.title,
      href: url.table(id),
    })),
    people,
    notes: publication.notes,
    versions,
    citation: citation(publication, site),
    address: new URL(url.publication(kind, slug), site.url).href,
    licence: publication.licence ?? site.licence,
    whole: part === 'whole' ? undefined : url.print(kind, slug),
  }
}
