import type { Publication } from '../model/library.ts'

export interface Neighbour {
  readonly title: string
  /** The chapter's slug; left out for the publication's own body. */
  readonly chapter?: string
}

/** What a reader turns to from a publication's own body, or from a chapter: the one before and the one after. */
export function neighbours(
  publication: Publication,
  chapter?: string,
): { readonly previous?: Neighbour; readonly next?: Neighbour } {
  const order: readonly Neighbour[] = [
    { title: publication.title },
    ...publication.chapters.map(({ title, slug }) => ({ title, chapter: slug })),
  ]
  const here = order.findIndex((neighbour) => neighbour.chapter === chapter)
  if (here === -1) return {}
  const previous = order[here - 1]
  const next = order[here + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}
