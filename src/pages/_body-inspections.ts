import { byName } from '../derive/by-name.ts'
import { inspectionsNewestFirst } from '../derive/inspections/dated.ts'
import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'
import type { Inspection } from '../model/registers/inspections.ts'
import { inspectionLine } from './_inspection-line.ts'

/** How many inspections a body's page names in one list; the rest stand on the pages of their programmes. */
const enough = 10

/** The inspections that were of a body, that it led, and in which it took part; lists without members are left out. */
export function bodyInspections(id: string, edition: Edition) {
  const { ofBody, ledBy, partneredBy } = inspectionIndex(edition.library.registers)
  return [
    group('Inspections of it', ofBody(id), edition),
    group('Inspections that it led', ledBy(id), edition),
    group('Inspections in which it took part', partneredBy(id), edition),
  ].filter(({ lines }) => lines.length > 0)
}

function group(heading: string, inspections: readonly Inspection[], edition: Edition) {
  const { library, url } = edition
  const ordered = inspectionsNewestFirst(inspections, library)
  const rest = new Set(ordered.slice(enough).map(({ programme }) => programme))
  return {
    heading,
    detail: plural(inspections.length, 'inspection', 'inspections'),
    lines: ordered.slice(0, enough).map((inspection) => inspectionLine(inspection, edition)),
    more:
      rest.size === 0
        ? undefined
        : {
            words: `${inspections.length - enough} more, on the ${rest.size === 1 ? 'page' : 'pages'} of`,
            programmes: [...rest].map((programme) => ({
              text: byName(library.registers.programmes).get(programme)?.name ?? programme,
              href: url.programme(programme),
            })),
          },
  }
}
