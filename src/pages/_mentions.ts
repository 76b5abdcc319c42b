import type { Thing } from '../derive/mentions/name.ts'
import { day } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { NamingPublication } from '../prose/mention-index.ts'
import { namingPassage } from './_naming-passage.ts'

/** What `Mentions.astro` shows. */
export type Mentions = NonNullable<ReturnType<typeof mentionsOf>>

/**
 * Where a thing is named in what is published, for its own page: how often, and the first passages of the newest publications with
 * their paragraphs; plain values. Undefined where nothing names it.
 */
export function mentionsOf(edition: Edition, thing: Thing) {
  const found = edition.mentions().of(thing)
  if (found.length === 0) return undefined
  return {
    total: totalInWords(found),
    groups: found.filter(({ first }) => first.length > 0).map((each) => groupOf(edition, each)),
    more: undefined as { readonly text: string; readonly href: string } | undefined,
  }
}

/** “12 paragraphs of 3 publications”. */
function totalInWords(found: readonly NamingPublication[]): string {
  const count = found.reduce((sum, each) => sum + each.count, 0)
  return `${plural(count, 'paragraph', 'paragraphs')} of ${plural(found.length, 'publication', 'publications')}`
}

function groupOf(edition: Edition, { publication, count, first }: NamingPublication) {
  const { kind, slug, title, published } = publication
  return {
    title,
    href: edition.url.publication(kind, slug),
    date: day(published),
    passages: first.map((passage) => namingPassage(passage, edition.url)),
    left: count > first.length ? plural(count - first.length, 'more paragraph', 'more paragraphs') : undefined,
  }
}
