import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { Library } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import { byName } from '../by-name.ts'
import { dated } from './dated.ts'
import { inspectionIndex } from './inspection-index.ts'

/**
 * The whole chain in which an inspection stands: the first that is recorded, then what followed it up and what followed that, each
 * generation by date, the undated last. Rows that follow each other up in a circle are each there once.
 */
export function followUpChain(inspection: Inspection, library: Library): readonly Inspection[] {
  const { followUpsOf } = inspectionIndex(library.registers)
  const first = firstOf(inspection, library)
  const found = new Set([first])
  for (let generation: readonly Inspection[] = [first]; generation.length > 0; ) {
    const next = generation.flatMap(({ id }) => followUpsOf(id)).filter((each) => !found.has(each))
    generation = next.toSorted((one, other) => ascending(when(one, library), when(other, library)))
    for (const each of generation) found.add(each)
  }
  return [...found]
}

function firstOf(inspection: Inspection, { registers }: Library): Inspection {
  const seen = new Set<Inspection>()
  for (let at = inspection; ; ) {
    seen.add(at)
    const before = byName(registers.inspections).get(at.follow_up_of ?? '')
    if (before === undefined || seen.has(before)) return at
    at = before
  }
}

/** After every date, where there is none. */
function when(inspection: Inspection, library: Library): string {
  const date = dated(inspection, library)
  return date === undefined ? '~' : earliestDay(date)
}
