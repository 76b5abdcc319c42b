import { recommendationsOf } from '../derive/recommendations-of.ts'
import { anchor } from '../format/anchor.ts'
import type { Urls } from '../format/url.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { documentsOf } from './document.ts'
import { numbering } from './numbering.ts'

/** What a `<Ref>` can point at: its address, and the words that name it from its own publication and from elsewhere. */
export interface Target {
  readonly publication: string
  readonly href: string
  readonly words: string
  /** The publication's title, for a reference from another publication. */
  readonly title: string
}

/**
 * Everything that a cross-reference may name, by its full key: `figure:slug#id`, `table:slug#id`, `paragraph:slug#2.13`,
 * `recommendation:slug/key`, `publication:slug`.
 */
export function targets(library: Library, outline: (id: string) => Outline, url: Urls): ReadonlyMap<string, Target> {
  const all = new Map<string, Target>()
  for (const publication of library.publications) {
    const { slug, title } = publication
    const at = (chapter: string | undefined, fragment: string) =>
      `${url.document(publication.kind, slug, chapter)}#${fragment}`
    const { figures, tables } = numbering(publication, outline)
    all.set(`publication:${slug}`, {
      publication: slug,
      href: url.publication(publication.kind, slug),
      words: title,
      title,
    })
    for (const { use, number, chapter } of figures) {
      const href = at(chapter, anchor.figure(use.id))
      all.set(`figure:${slug}#${use.id}`, { publication: slug, href, words: `Figure ${number}`, title })
    }
    for (const { use, number, chapter } of tables) {
      const href = at(chapter, anchor.table(use.id))
      all.set(`table:${slug}#${use.id}`, { publication: slug, href, words: `Table ${number}`, title })
    }
    for (const { id, chapter } of documentsOf(publication)) {
      for (const { number } of outline(id).paragraphs) {
        const href = at(chapter, anchor.paragraph(number))
        all.set(`paragraph:${slug}#${number}`, { publication: slug, href, words: `paragraph ${number}`, title })
      }
    }
    const chapter = chapterWithRecommendations(publication, outline)
    if (chapter === null) continue
    for (const { key, number } of recommendationsOf(slug, library.registers).recommendations) {
      const words = number === undefined ? 'recommendation' : `recommendation ${number}`
      const href = at(chapter, anchor.recommendation(key))
      all.set(`recommendation:${slug}/${key}`, { publication: slug, href, words, title })
    }
  }
  return all
}

/** The chapter (undefined: the publication's own body) whose `<Recommendations/>` shows them; null where none does. */
function chapterWithRecommendations(
  publication: Publication,
  outline: (id: string) => Outline,
): string | undefined | null {
  const shows = documentsOf(publication).find(({ id }) =>
    outline(id).words.some(({ word }) => word === 'Recommendations'),
  )
  return shows === undefined ? null : shows.chapter
}
