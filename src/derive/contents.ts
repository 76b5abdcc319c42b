import type { Publication } from '../model/library.ts'
import type { Heading, Outline } from '../model/outline.ts'

export interface ContentsSection {
  readonly title: string
  /** The chapter's slug; left out for the publication's own body. */
  readonly chapter?: string
  /** The headings that a contents list shows: the two upper levels. */
  readonly headings: readonly Heading[]
}

/** A publication's contents: its own body under its title, then each chapter, in order. */
export function contents(publication: Publication, outline: (chapter?: string) => Outline): readonly ContentsSection[] {
  return [
    { title: publication.title, headings: upper(outline()) },
    ...publication.chapters.map(({ title, slug }) => ({ title, chapter: slug, headings: upper(outline(slug)) })),
  ]
}

const upper = ({ headings }: Outline) => headings.filter(({ depth }) => depth <= 3)
