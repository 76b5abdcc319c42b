import { earliestDay } from '../format/day.ts'
import type { Publication } from '../model/library.ts'
import { placed, placeOf } from '../model/place-of.ts'
import { type FaultyDocument, faultyDocuments } from './faulty.ts'
import { isHidden } from './is-hidden.ts'
import { limits } from './limits.ts'
import { type DocumentSource, publication } from './publication.ts'
import { quoted } from './quoted.ts'
import { type PublicationFiles, readPublicationFiles } from './read-publication-files.ts'
import { readText } from './read-text.ts'
import type { Report } from './report.ts'

/**
 * What may be public, newest first, and the slugs of all that was found: `closed` holds those that are not public, `faulty` the
 * texts of those that would be but for their front matter.
 */
export interface ReadPublications {
  readonly publications: readonly Publication[]
  readonly known: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
  readonly faulty: ReadonlyMap<string, readonly FaultyDocument[]>
}

/** Reads every publication. Drafts, what is under embargo at `asOf` and what has a fault in its front matter are not public. */
export function readPublications(root: string, asOf: Date, report: Report): ReadPublications {
  const publications: Publication[] = []
  const closed = new Set<string>()
  const faulty = new Map<string, readonly FaultyDocument[]>()
  const files = unique(readPublicationFiles(root, report), report)
  for (const { kind, slug, own, chapters } of files) {
    const text = document(root, own, report)
    const texts = []
    for (const { slug, file } of chapters) {
      const read = document(root, file, report)
      if (read !== null) texts.push({ ...read, slug })
    }
    const source = text !== null && texts.length === chapters.length ? { kind, slug, own: text, chapters: texts } : null
    const read = source && publication(source, report)
    if (read === null) faulty.set(slug, source === null ? [] : faultyDocuments(source))
    if (read === null || isHidden(read, asOf)) closed.add(slug)
    else publications.push(releasedAfterEmbargo(read))
  }
  const known = new Set(files.map(({ slug }) => slug))
  return { publications: publications.sort(newestFirst), known, closed, faulty }
}

/** A publication that was under embargo was released when that ended, or later: never before. */
function releasedAfterEmbargo(publication: Publication): Publication {
  const { embargo, released } = publication
  if (embargo === undefined || (released !== undefined && Date.parse(released) >= Date.parse(embargo)))
    return publication
  return placed({ ...publication, released: embargo }, (part) => placeOf(publication, part))
}

function document(root: string, file: string, report: Report): DocumentSource | null {
  const text = readText(root, file, limits.prose, report)
  return text === null ? null : { file, text: text.replaceAll('\r\n', '\n') }
}

/** The publications without those whose slug an earlier one has, letters' case and form of accents aside. */
function unique(files: readonly PublicationFiles[], report: Report): PublicationFiles[] {
  const first = new Map<string, PublicationFiles>()
  return files.filter((files) => {
    const name = files.slug.normalize('NFC').toLowerCase()
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, files)
      return true
    }
    report({
      file: files.own,
      line: 1,
      column: 1,
      found: `This publication and ${other.own} both have the slug ${quoted(files.slug)}.`,
      allowed: 'Each publication has a slug of its own among all kinds, because tables and links name it by that.',
      remedy: 'Rename one of the two.',
      rule: 'publication-slug-unique',
    })
    return false
  })
}

function newestFirst(one: Publication, other: Publication): number {
  const [day, otherDay] = [one, other].map(({ published }) => (published === '' ? '' : earliestDay(published)))
  if (day !== otherDay) return (day ?? '') < (otherDay ?? '') ? 1 : -1
  return one.slug < other.slug ? -1 : 1
}
