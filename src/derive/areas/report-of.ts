import type { Publication } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import { byName } from '../by-name.ts'

/** What is known of an inspection's report. */
export interface Report {
  readonly title?: string
  /** When it was published, as exactly as is known. */
  readonly date?: string
  /** What this site publishes of it: the report itself, or a summary. */
  readonly publication?: Publication
}

/**
 * The report of an inspection, as the register names it. A title that the register gives is the report's own: where the publication
 * on this site bears another, it tells of the report, and its date is not the report's.
 */
export function reportOf(inspection: Inspection, publications: readonly Publication[]): Report {
  const publication = byName(publications).get(inspection.publication ?? '')
  const title = inspection.report_title ?? publication?.title
  const isTold = title !== publication?.title
  const date = inspection.report_published ?? (isTold ? undefined : publication?.published)
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && date !== '' && { date }),
    ...(publication !== undefined && { publication }),
  }
}
