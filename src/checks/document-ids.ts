import type { Publication } from '../model/library.ts'

/** The names of a publication's outlines: its own body's, then each chapter's. */
export const documentIds = ({ slug, chapters }: Publication): readonly string[] => [
  slug,
  ...chapters.map((chapter) => `${slug}/${chapter.slug}`),
]
