import type { Kind } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'
import type { RelationType } from '../model/publication.ts'
import { newestFirst } from './newest-first.ts'

/** A publication's relation to another document: on this site (`to`), elsewhere (`href`), or only known by its title. */
export interface Related {
  /** How it is related, to stand before the title: “Summary of”. */
  readonly words: string
  readonly title: string
  readonly to?: { readonly kind: Kind; readonly slug: string }
  readonly href?: string
  readonly date?: string
}

/** What a relation is called where it is written, and at its other end. */
const words: Readonly<Record<RelationType, { readonly here: string; readonly there: string }>> = {
  'summary-of': { here: 'Summary of', there: 'Summarised in' },
  'follow-up-of': { here: 'Follow-up of', there: 'Followed up in' },
  'part-of': { here: 'Part of', there: 'Includes' },
  'commentary-on': { here: 'Commentary on', there: 'Discussed in' },
  supersedes: { here: 'Supersedes', there: 'Superseded by' },
}

/**
 * A publication's relations from both ends: its own in the author's order, then those that other publications have to it,
 * newest first. A slug that no publication has gives nothing; a check reports it.
 */
export function related(publication: Publication, publications: readonly Publication[]): readonly Related[] {
  const own = publication.relates.flatMap(({ type, to }): Related[] => {
    if (typeof to === 'string') {
      const other = publications.find(({ slug }) => slug === to)
      return other === undefined ? [] : [onSite(words[type].here, other)]
    }
    const { title, date, url } = to
    return [{ words: words[type].here, title, ...(url && { href: url }), ...(date && { date }) }]
  })
  const naming = publications.filter(({ relates }) => relates.some(({ to }) => to === publication.slug))
  const others = newestFirst(naming).flatMap((other) =>
    other.relates.filter(({ to }) => to === publication.slug).map(({ type }) => onSite(words[type].there, other)),
  )
  return [...own, ...others]
}

/** A publication as one to which another is related, with the words that say how. */
export function onSite(words: string, { title, kind, slug, published }: Publication): Related {
  return { words, title, to: { kind, slug }, ...(published !== '' && { date: published }) }
}
