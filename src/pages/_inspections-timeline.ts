import type { AreaBook } from '../derive/areas/area-book.ts'
import { computedTable } from '../derive/computed-table.ts'
import { stageWords } from '../derive/inspections/stage-words.ts'
import { ascending } from '../format/ascending.ts'
import { day, earliestDay } from '../format/day.ts'
import { plural } from '../format/plural.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { inspectionNames } from './_inspection-names.ts'
import type { PageFigure } from './_page-figure.ts'
import { sourcesInShort } from './_sources-in-short.ts'

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
  const names = inspectionNames(inspections, book)
  const rows = inspections.flatMap((inspection) =>
    momentsOf(inspection, book).map((moment) => ({ ...moment, inspection: names.get(inspection.id) })),
  )
  const dates = rows
    .flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    .sort((one, other) => ascending(earliestDay(one), earliestDay(other)))
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  return {
    word: 'Timeline',
    table: computedTable({
      name: id,
      title: `Inspections of ${of}`,
      source: {
        document: sourcesInShort(inspections.map(({ source }) => source)),
        section: 'as recorded in the register of inspections',
      },
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
      headline: `${plural(inspections.length, 'inspection', 'inspections')}, with dates from ${day(first)} to ${day(last)}`,
      columns: 'inspection, what, from, to',
    },
  }
}

function momentsOf(inspection: Inspection, book: AreaBook): readonly Moment[] {
  const { id, stage, fieldwork_from: from, fieldwork_to: to = from, action_plan_received: plan } = inspection
  const date = book.reports.get(id)?.published
  const rated = book.ratedOn.get(id) ?? []
  const found: Moment[] = [
    ...(from === undefined || to === undefined ? [] : [{ what: 'Fieldwork', from, ...(to !== from && { to }) }]),
    ...rated.filter((each) => each !== date).map((each) => ({ what: 'Rated', from: each })),
    ...(date === undefined ? [] : [{ what: 'Report published', from: date }]),
    ...(plan === undefined ? [] : [{ what: 'Action plan received', from: plan }]),
  ]
  return found.length === 0 ? [{ what: stageWords[stage] }] : found
}
