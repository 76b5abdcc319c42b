import { inspectionIndex } from '../derive/inspections/inspection-index.ts'
import { programmesInUse } from '../derive/inspections/programmes-in-use.ts'
import { number } from '../format/number.ts'
import { plural } from '../format/plural.ts'
import type { Edition } from '../library.ts'

/** The ways to the inspections from the home page: each programme with how many of it are recorded; undefined where none is. */
export function programmeWays({ library, url }: Edition) {
  const { inspections } = library.registers
  if (inspections.length === 0) return undefined
  const { ofProgramme } = inspectionIndex(library.registers)
  const programmes = programmesInUse(library)
    .map(({ id, name }) => ({ name, href: url.programme(id), count: ofProgramme(id).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, ...programme }) => ({ ...programme, number: number(String(count)) }))
  const words = `${plural(inspections.length, 'inspection', 'inspections')} of ${plural(programmes.length, 'programme', 'programmes')}, each with its report and what followed.`
  return {
    words,
    programmes,
    inspections: url.inspections(),
    all: url.programmes(),
    bodies: url.bodies(),
    themes: url.themes(),
  }
}
