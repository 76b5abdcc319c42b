import { day } from '../format/day.ts'
import type { Urls } from '../format/url.ts'
import { kinds } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'

/** A publication as one line of a list. */
export interface Line {
  readonly title: string
  readonly href: string
  /** What it is and when it was published: “Inspection Findings 1/05, January 2005”. */
  readonly when: string
  readonly date: string
  readonly summary: string
}

export function line(publication: Publication, url: Urls): Line {
  const { kind, slug, title, series, number, published, summary } = publication
  const what = series !== undefined && number !== undefined ? `${series} ${number}` : kinds[kind].one
  const date = day(published)
  return { title, href: url.publication(kind, slug), when: `${what}, ${date}`, date, summary }
}
