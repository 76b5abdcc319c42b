import { check } from './check.ts'
import { repeatsInPublications } from './repeats-in-publications.ts'

export const paragraphNumberUnique = check(
  {
    id: 'paragraph-number-unique',
    severity: 'error',
    sentence: 'The number of a paragraph occurs once in its publication, all chapters together.',
  },
  ({ publications }, outlines) =>
    repeatsInPublications(publications, outlines, (outline) =>
      outline.paragraphs.map((paragraph) => ({ name: paragraph.number, place: paragraph })),
    ).map(({ name, place, first }) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      found: `Paragraph ${name} is also in ${first.file}, line ${first.line}.`,
      allowed: 'A paragraph’s number occurs once in a publication, so that it can be cited.',
      remedy: 'Give one of the two the number that it has in print, or the next free one with a letter.',
    })),
)
