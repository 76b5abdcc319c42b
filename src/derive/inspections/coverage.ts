import type { Area } from '../../model/registers/areas.ts'
import type { Registers } from '../../model/registers/index.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import type { Programme } from '../../model/registers/programmes.ts'
import { alphabetical } from '../alphabetical.ts'
import { inspectionIndex } from './inspection-index.ts'

/** Where a programme has been, by name. */
export interface Coverage {
  readonly inspected: readonly { readonly area: Area; readonly inspections: readonly Inspection[] }[]
  /** The areas of the kind that the programme reaches in the end which no inspection of it names; empty where it reaches no kind. */
  readonly others: readonly Area[]
}

/** The areas that the inspections of a programme name, each with these, and those of its kind that none names. */
export function coverage({ id, covers }: Programme, registers: Registers): Coverage {
  const visits = new Map<string, Inspection[]>()
  for (const inspection of inspectionIndex(registers).ofProgramme(id)) {
    for (const area of new Set(inspection.areas)) {
      const those = visits.get(area)
      if (those === undefined) visits.set(area, [inspection])
      else those.push(inspection)
    }
  }
  const areas = registers.areas.toSorted(
    (one, other) => alphabetical(one.name, other.name) || alphabetical(one.id, other.id),
  )
  return {
    inspected: areas.flatMap((area) => {
      const inspections = visits.get(area.id)
      return inspections === undefined ? [] : [{ area, inspections }]
    }),
    others: areas.filter((area) => area.kind === covers && !visits.has(area.id)),
  }
}
