import { dated } from '../derive/inspections/dated.ts'
import { reportOf } from '../derive/inspections/report-of.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
import { day } from '../format/day.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'

/** An inspection as one line of a list. */
export interface InspectionLine {
  readonly name: string
  readonly href: string
  /** “Follow-up, report of February 2021”, “Inspection, no date recorded”. */
  readonly detail: string
}

export function inspectionLine(inspection: Inspection, { library, url }: Edition): InspectionLine {
  const { id, name, stage } = inspection
  return { name, href: url.inspection(id), detail: `${stageWords[stage]}, ${whenInWords(inspection, library)}` }
}

function whenInWords(inspection: Inspection, library: Edition['library']): string {
  const published = reportOf(inspection, library)?.published
  if (published !== undefined) return `report of ${day(published)}`
  const visited = dated(inspection, library)
  return visited === undefined ? 'no date recorded' : `visits in ${day(visited).replace(/^\d+ /, '')}`
}
