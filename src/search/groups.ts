import type { FoundPage } from './engine.ts'
import { type Place, places } from './places.ts'

/** A page that was found, under its publication. */
export interface GroupPage {
  /** Its title; empty where it is the publication’s own first page and comes first, so that the publication’s title says it. */
  readonly title: string
  /** What it is where that is not a chapter: “Table”, “Recommendation”. */
  readonly label: string
  readonly href: string
  readonly places: readonly Place[]
}

/** The pages found of one publication, or one page that is of none. */
export interface Group {
  readonly title: string
  readonly href: string
  /** “Inspection report, March 2021”; empty where no page says it. */
  readonly detail: string
  readonly pages: readonly GroupPage[]
}

const labels: Readonly<Record<string, string>> = { Data: 'Table', Recommendation: 'Recommendation' }

/**
 * Pages by publication: chapters, tables and recommendations stand under the publication that they are of, mostly in the order in
 * which they were found, and so do the publications, each where the first of its pages stood.
 *
 * @param queries what the engine was asked
 */
export function groups(pages: readonly FoundPage[], queries: readonly string[]): readonly Group[] {
  const byPublication = Map.groupBy(pages, (page) => publicationOf(page).href)
  return [...byPublication].map(([href, found]) => {
    const named = found.map(publicationOf)
    const members = ownFirst(found, href)
    return {
      title: named.find(({ title }) => title !== '')?.title ?? href,
      href,
      detail: named.find(({ detail }) => detail !== '')?.detail ?? '',
      pages: members.map((page, place) => ({
        title: page.url === href && place === 0 ? '' : (page.meta['chapter'] ?? page.meta['title'] ?? page.url),
        label: labels[page.meta['kind'] ?? ''] ?? '',
        href: page.url,
        places: places(page, queries),
      })),
    }
  })
}

/** The pages, the publication’s own before its tables and recommendations, which repeat what it says, but not before a better chapter. */
function ownFirst(pages: readonly FoundPage[], href: string): readonly FoundPage[] {
  const text = pages.find(({ url, meta }) => url === href || meta['chapter'] !== undefined)
  return text?.url === href ? [text, ...pages.filter((page) => page !== text)] : pages
}

/** A page’s publication: of a chapter the page above it, of a table or recommendation the one that its filter names. */
function publicationOf({ url, meta, filters }: FoundPage): { title: string; href: string; detail: string } {
  const { title = '', chapter, kind, date } = meta
  const [, href, said = '', named] = /^(\S+) \[(.*?)\] (.+)$/.exec(filters['publication']?.[0] ?? '') ?? []
  if (href !== undefined && named !== undefined) return { title: named, href, detail: said }
  const detail = [kind, date].filter((part) => part !== undefined).join(', ')
  return { title, href: chapter === undefined ? url : url.replace(/[^/]+\/$/, ''), detail }
}
