import { areaFamilyUnique } from './area-family-unique.ts'
import { areaParentExists } from './area-parent-exists.ts'
import { areaTileUnique } from './area-tile-unique.ts'
import { areaTileWhole } from './area-tile-whole.ts'
import { bodySuccessorExists } from './body-successor-exists.ts'
import { bundleRulesKept } from './bundle-rules-kept.ts'
import type { Check } from './check.ts'
import { eventRules } from './event-rules.ts'
import { figureIdUnique } from './figure-id-unique.ts'
import { glossaryTermUnique } from './glossary-term-unique.ts'
import { homeFigureExists } from './home-figure-exists.ts'
import { inspectionRules } from './inspection-rules.ts'
import { paragraphNumberUnique } from './paragraph-number-unique.ts'
import { printedCellsEqual } from './printed-cells-equal.ts'
import { printedDifferenceReal } from './printed-difference-real.ts'
import { printedTableKnown } from './printed-table-known.ts'
import { proseNumbersTied } from './prose-numbers-tied.ts'
import { publicationInspectionKnown } from './publication-inspection-known.ts'
import { recommendationAddressed } from './recommendation-addressed.ts'
import { recommendationParentExists } from './recommendation-parent-exists.ts'
import { recommendationPublicationExists } from './recommendation-publication-exists.ts'
import { recommendationThemeKnown } from './recommendation-theme-known.ts'
import { relationTargetExists } from './relation-target-exists.ts'
import { subjectKnown } from './subject-known.ts'
import { summaryNumbersBacked } from './summary-numbers-backed.ts'
import { tableCountsDeclared } from './table-counts-declared.ts'
import { tableDisclosureDeclared } from './table-disclosure-declared.ts'
import { tableQuestionsKnown } from './table-questions-known.ts'
import { tableRulesHold } from './table-rules-hold.ts'

/** The checks over the Library, in the order of their reports. */
export const checks: readonly Check[] = [
  relationTargetExists,
  subjectKnown,
  publicationInspectionKnown,
  recommendationPublicationExists,
  recommendationThemeKnown,
  recommendationParentExists,
  recommendationAddressed,
  ...eventRules,
  ...inspectionRules,
  bundleRulesKept,
  bodySuccessorExists,
  areaParentExists,
  areaFamilyUnique,
  areaTileWhole,
  areaTileUnique,
  glossaryTermUnique,
  tableRulesHold,
  printedTableKnown,
  printedCellsEqual,
  printedDifferenceReal,
  tableQuestionsKnown,
  tableDisclosureDeclared,
  tableCountsDeclared,
  figureIdUnique,
  paragraphNumberUnique,
  homeFigureExists,
  proseNumbersTied,
  summaryNumbersBacked,
]
