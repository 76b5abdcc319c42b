import type { Library, Publication } from '../model/library.ts'
import type { Body } from '../model/publication.ts'

/** One body of prose with its place: a publication's own, or one of its chapters'. */
export interface Document {
  /** `slug` or `slug/chapter`; unique in the library. */
  readonly id: string
  readonly publication: Publication
  readonly chapter: string | undefined
  readonly body: Body
}

/** The id by which a publication's own body, or one chapter, is known. */
export function documentId(publication: { readonly slug: string }, chapter?: string): string {
  return chapter === undefined ? publication.slug : `${publication.slug}/${chapter}`
}

/** A publication's documents in reading order: its own body first, then its chapters. */
export function documentsOf(publication: Publication): readonly Document[] {
  const own = { id: documentId(publication), publication, chapter: undefined, body: publication.body }
  const chapters = publication.chapters.map((chapter) => ({
    id: documentId(publication, chapter.slug),
    publication,
    chapter: chapter.slug,
    body: chapter.body,
  }))
  return [own, ...chapters]
}

/** Every document of the library. */
export function documents(library: Library): readonly Document[] {
  return library.publications.flatMap(documentsOf)
}
