import { ascending } from '../../format/ascending.ts'
import { earliestDay, year } from '../../format/day.ts'
import type { Library } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import { reportOf } from './report-of.ts'

type Dates = Pick<Library, 'publications'>

/** The date by which an inspection is listed: its report's, else the end of the visits, else their beginning; undefined without any. */
export function dated(inspection: Inspection, library: Dates): string | undefined {
  return reportOf(inspection, library)?.published ?? inspection.fieldwork_to ?? inspection.fieldwork_from
}

/** Inspections newest first by the earliest day that their date can mean; equal days by id; undated ones last. */
export function inspectionsNewestFirst(inspections: readonly Inspection[], library: Dates): readonly Inspection[] {
  return inspections
    .map((inspection) => ({ inspection, from: earliest(dated(inspection, library)) }))
    .sort((one, other) => ascending(other.from, one.from) || ascending(one.inspection.id, other.inspection.id))
    .map(({ inspection }) => inspection)
}

/** The same by year, newest first; the year of those without a date is undefined, and comes last. */
export function inspectionsByYear(inspections: readonly Inspection[], library: Dates) {
  const groups = Map.groupBy(inspectionsNewestFirst(inspections, library), (inspection) => {
    const date = dated(inspection, library)
    return date === undefined ? undefined : year(date)
  })
  return [...groups].map(([year, inspections]) => ({ year, inspections }))
}

const earliest = (date: string | undefined) => (date === undefined ? '' : earliestDay(date))
