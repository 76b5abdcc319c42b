import type { Check } from './check.ts'
import { criterionWhole } from './criterion-whole.ts'
import { inspectionDatesInOrder } from './inspection-dates-in-order.ts'
import { inspectionFollowUpFits } from './inspection-follow-up-fits.ts'
import { inspectionNamesKnown } from './inspection-names-known.ts'
import { programmeCoversKnown } from './programme-covers-known.ts'
import { ratingInspectionFits } from './rating-inspection-fits.ts'
import { ratingNamesKnown } from './rating-names-known.ts'
import { ratingValueFits } from './rating-value-fits.ts'

/** The rules of programmes, their criteria, their inspections and what these found. */
export const inspectionRules: readonly Check[] = [
  programmeCoversKnown,
  criterionWhole,
  inspectionNamesKnown,
  inspectionDatesInOrder,
  inspectionFollowUpFits,
  ratingNamesKnown,
  ratingValueFits,
  ratingInspectionFits,
]
