import type { Library, Publication } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import { byName } from '../by-name.ts'

/** What is known of an inspection's report. What is not known is left out. */
export interface InspectionReport {
  /** As the source lists it, else as this site publishes it. */
  readonly title?: string
  readonly kind?: string
  readonly published?: string
  /** The report on this site, or what the site publishes in its place. */
  readonly publication?: Publication
  /** True where the publication is not the report but something that tells of it. */
  readonly isTold: boolean
  /** The summary that was published of it, by title or number. */
  readonly summary?: string
}

/**
 * An inspection's report; undefined where nothing is recorded of one. A title that the register gives is the report's own: where
 * the publication bears another, it is a summary, and its date is not the report's.
 */
export function reportOf(
  { publication: slug, report_title, report_kind, report_published, report_summary }: Inspection,
  { publications }: Pick<Library, 'publications'>,
): InspectionReport | undefined {
  const publication = byName(publications).get(slug ?? '')
  const title = report_title ?? publication?.title
  const isTold = publication !== undefined && title !== publication.title
  const published = report_published ?? (isTold ? undefined : publication?.published || undefined)
  if (title === undefined && report_kind === undefined && published === undefined) return undefined
  return {
    ...(title !== undefined && { title }),
    ...(report_kind !== undefined && { kind: report_kind }),
    ...(published !== undefined && { published }),
    ...(publication !== undefined && { publication }),
    isTold,
    ...(report_summary !== undefined && { summary: report_summary }),
  }
}
