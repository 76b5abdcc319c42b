import type { AreaBook } from '../derive/areas/area-book.ts'
import { computedTable } from '../derive/computed-table.ts'
import { ascending } from '../format/ascending.ts'
import { day, earliestDay } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import type { PageFigure } from './_page-figure.ts'

/** One thing that happened in an inspection. */
interface Moment {
  readonly what: string
  readonly from?: string
  readonly to?: string
}

/**
 * The inspections of an area, or of several, as what happened when: fieldwork, ratings with a date of their own, report, action plan. What
 * has no date is told as such. Undefined where there are not two dates, since the list tells one as well.
 *
 * @param inspections in order, oldest first
 */
export function inspectionsTimeline(
  id: string,
  of: string,
  inspections: readonly Inspection[],
  book: AreaBook,
): PageFigure | undefined {
  const rows = inspections.flatMap((inspection) =>
    momentsOf(inspection, book).map((moment) => ({ ...moment, inspection: inspection.name })),
  )
  const dates = rows.flatMap(({ from, to }) => to ?? from ?? [])
  const last = dates.toSorted((one, other) => ascending(earliestDay(one), earliestDay(other))).at(-1)
  if (last === undefined || dates.length < 2) return undefined
  return {
    word: 'Timeline',
    table: computedTable({
      name: id,
      title: `Inspections of ${of}`,
      source: { document: sources(inspections), section: 'as recorded in the register of inspections' },
      columns: [
        { name: 'what', title: 'What', type: 'text' },
        { name: 'inspection', title: 'Inspection', type: 'text' },
        { name: 'from', title: 'Date', type: 'date' },
        { name: 'to', title: 'Until', type: 'date' },
      ],
      rows,
    }),
    attributes: {
      ...{ id, data: id, label: 'what', lane: 'inspection', from: 'from', to: 'to' },
      title: `Inspections of ${of}`,
      headline: `${plural(inspections.length, 'inspection', 'inspections')}, the latest date ${day(last)}`,
      columns: 'inspection, what, from, to',
    },
  }
}

function momentsOf(inspection: Inspection, book: AreaBook): readonly Moment[] {
  const { id, fieldwork_from: from, fieldwork_to: to = from, action_plan_received: plan } = inspection
  const date = book.reports.get(id)?.date
  const rated = book.ratedOn.get(id) ?? []
  const found: Moment[] = [
    ...(from === undefined || to === undefined ? [] : [{ what: 'Fieldwork', from, ...(to !== from && { to }) }]),
    ...rated.filter((each) => each !== date).map((each) => ({ what: 'Rated', from: each })),
    ...(date === undefined ? [] : [{ what: 'Report published', from: date }]),
    ...(plan === undefined ? [] : [{ what: 'Action plan received', from: plan }]),
  ]
  return found.length === 0 ? [{ what: 'No date is recorded' }] : found
}

const most = 3

function sources(inspections: readonly Inspection[]): string {
  const all = [...new Set(inspections.map(({ source }) => source))]
  return all.length <= most ? all.join('; ') : `${all.slice(0, most).join('; ')} and ${all.length - most} more`
}
