import { type Kind, kinds } from '../model/kinds/index.ts'
import type { Publication } from '../model/library.ts'
import { placed, placeOf } from '../model/place-of.ts'
import { type Chapter, ChapterFrontMatter, type FrontMatter } from '../model/publication.ts'
import { frontMatter } from './front-matter.ts'
import type { Report } from './report.ts'

/** A document's text, with LF line ends, and the file that it stands in. */
export interface DocumentSource {
  readonly file: string
  readonly text: string
}

/** The files of a publication: its own, and its chapters' in order. */
export interface PublicationSource {
  readonly kind: Kind
  readonly slug: string
  readonly own: DocumentSource
  readonly chapters: readonly (DocumentSource & { readonly slug: string })[]
}

/** A publication from its texts, or null where any of them has a fault in its front matter: what can't be read is not public. */
export function publication({ kind, slug, own, chapters }: PublicationSource, report: Report): Publication | null {
  const read = frontMatter(own.text, own.file, kinds[kind].frontMatter, report)
  const made = chapters.map((source) => chapter(source, report))
  if (read === null || made.includes(null)) return null
  const fields = read.fields.value as Omit<FrontMatter, 'published'> & { published?: string }
  const whole = {
    ...fields,
    kind,
    slug,
    published: fields.published ?? '',
    body: read.body,
    chapters: made as Chapter[],
  }
  return placed<Publication>(whole, (part) => placeOf(fields, part))
}

function chapter({ file, text, slug }: PublicationSource['chapters'][number], report: Report): Chapter | null {
  const read = frontMatter(text, file, ChapterFrontMatter, report)
  return read && placed({ ...read.fields.value, slug, body: read.body }, (part) => placeOf(read.fields.value, part))
}
