import { dated, inspectionsNewestFirst } from '../derive/inspections/dated.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { year } from '../format/day.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import { inspectionLine } from './_inspection-line.ts'
import type { LedgerTable } from './_ledger-table.ts'
import { yearWords } from './_programme-page.ts'

/** How many inspections of a programme the list of all shows; the rest stand on the programme's own pages. */
const enough = 20

/** All inspections: how many in each year of each programme, then each programme's latest with the way to the rest. */
export function inspectionsPage(edition: Edition) {
  const { library, url } = edition
  const { ofProgramme } = inspectionIndex(library.registers)
  const programmes = programmesInUse(library)
    .map((programme) => ({ ...programme, inspections: inspectionsNewestFirst(ofProgramme(programme.id), library) }))
    .filter(({ inspections }) => inspections.length > 0)
  return {
    total: plural(library.registers.inspections.length, 'inspection', 'inspections'),
    table: yearTable(edition, programmes),
    programmes: programmes.map(({ id, name, inspections }) => ({
      heading: name,
      href: url.programme(id),
      detail: plural(inspections.length, 'inspection', 'inspections'),
      lines: inspections.slice(0, enough).map((inspection) => inspectionLine(inspection, edition)),
      more:
        inspections.length > enough
          ? { text: `All ${inspections.length} of them`, href: url.programme(id) }
          : undefined,
    })),
  }
}

type WithInspections = ReturnType<typeof programmesInUse>[number] & {
  readonly inspections: ReturnType<typeof inspectionsNewestFirst>
}

/** Programmes by years, newest first; the year is that of the report, else of the visits. */
function yearTable({ library, url }: Edition, programmes: readonly WithInspections[]): LedgerTable {
  const counts = programmes.map(({ inspections }) =>
    Map.groupBy(inspections, (inspection) => {
      const date = dated(inspection, library)
      return date === undefined ? undefined : year(date)
    }),
  )
  const years = [...new Set(counts.flatMap((own) => [...own.keys()]))]
  const dates = years
    .filter((each) => each !== undefined)
    .sort()
    .reverse()
  const columns = [...dates, ...(years.length > dates.length ? [undefined] : [])]
  const count = (value: number) => number(String(value))
  return {
    id: 'by-year',
    caption: 'Inspections by programme and year',
    columns: ['Programme', ...columns.map(yearWords), 'All'],
    rows: programmes.map(({ id, name, short, inspections }, place) => ({
      head: short ?? name,
      href: url.programme(id),
      cells: [...columns.map((each) => count(counts[place]?.get(each)?.length ?? 0)), count(inspections.length)],
    })),
  }
}
