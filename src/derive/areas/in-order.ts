import { ascending } from '../../format/ascending.ts'
import { earliestDay } from '../../format/day.ts'
import type { Inspection } from '../../model/registers/inspections.ts'

/**
 * Inspections in the order in which they were made, as far as dates tell. One without a date stands after the one that it follows
 * up, or before those that follow it up; else last, where what is going on belongs.
 *
 * @param dateOf the date by which an inspection is put in order; undefined where none is known
 */
export function inOrder(
  inspections: readonly Inspection[],
  dateOf: (inspection: Inspection) => string | undefined,
): readonly Inspection[] {
  const keyOf = (inspection: Inspection) => earliestDay(dateOf(inspection) ?? '')
  const isDated = (inspection: Inspection) => dateOf(inspection) !== undefined
  const ordered = inspections.filter(isDated).sort((one, other) => ascending(keyOf(one), keyOf(other)))
  for (const inspection of inspections.filter((one) => !isDated(one))) {
    const before = ordered.findIndex(({ id }) => id === inspection.follow_up_of)
    const after = ordered.findIndex(({ follow_up_of }) => follow_up_of === inspection.id)
    ordered.splice(before >= 0 ? before + 1 : after >= 0 ? after : ordered.length, 0, inspection)
  }
  return ordered
}
