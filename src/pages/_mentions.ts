import type { Thing } from '../derive/mentions/name.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Publication } from '../model/library.ts'
import { type NamingPassage, type NamingPublication, shown } from '../prose/mention-index.ts'
import { namingPassage } from './_naming-passage.ts'

/** What `Mentions.astro` shows. */
export type Mentions = NonNullable<ReturnType<typeof mentionsOf>>

/**
 * Where a thing is named in what is published, for its own page: how often, and the first passages of the newest publications with
 * their paragraphs; plain values. Undefined where nothing names it. A term has its list on a page of its own, which is `more`.
 */
export function mentionsOf(edition: Edition, thing: Thing) {
  const found = edition.mentions().of(thing)
  if (found.length === 0) return undefined
  const total = totalInWords(found)
  return {
    total,
    groups: found
      .slice(0, shown.publications)
      .map(({ publication, first }) => mentionGroup(edition, publication, first)),
    more: isLong(found) ? { text: `All ${total}`, href: allMentions(edition, thing) } : undefined,
  }
}

/** True where a thing’s own page can’t show all that names it. */
export const isLong = (found: readonly NamingPublication[]) =>
  found.length > shown.publications || found.some(({ count }) => count > shown.passages)

/** The address of the page that lists all that names a thing. */
export function allMentions({ url }: Edition, { kind, id }: Thing): string {
  if (kind === 'term') return url.term(id)
  return url.mentionsOf(url[kind](id))
}

/** “12 paragraphs of 3 publications”. */
export function totalInWords(found: readonly NamingPublication[]): string {
  const count = found.reduce((sum, each) => sum + each.count, 0)
  return `${plural(count, 'passage', 'passages')} in ${plural(found.length, 'publication', 'publications')}`
}

/** The passages of one publication that name a thing, as a page shows them. */
export function mentionGroup({ url }: Edition, publication: Publication, passages: readonly NamingPassage[]) {
  const { kind, slug, title, published } = publication
  return {
    title,
    href: url.publication(kind, slug),
    date: day(published),
    passages: passages.map((passage) => namingPassage(publication, passage, url)),
  }
}
