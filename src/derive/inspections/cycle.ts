import type { Library } from '../../model/library.ts'
import type { Inspection } from '../../model/registers/inspections.ts'
import { byName } from '../by-name.ts'
import { type ActionPlan, actionPlan } from './action-plan.ts'
import { followUpChain } from './follow-up-chain.ts'
import { type InspectionReport, reportOf } from './report-of.ts'
import { stages } from './stage-words.ts'

/** A step from an inspection to the last that followed it up. What is not recorded is a step, too, where there is reason to look for it. */
export type CycleStep =
  | { readonly is: 'visit'; readonly inspection: Inspection }
  /** `before`: another inspection follows it up, so it must have been; `after`: the programme has a rule on follow-up. */
  | { readonly is: 'no-visit'; readonly stage: Inspection['stage']; readonly where: 'before' | 'after' }
  | { readonly is: 'report'; readonly inspection: Inspection; readonly report?: InspectionReport }
  | { readonly is: 'action-plan'; readonly inspection: Inspection; readonly plan: ActionPlan }

/**
 * The cycle in which an inspection stands, as on a day: every inspection of its chain with its report and, after the first, the
 * action plan that the programme asks for. A follow-up is looked for only where the programme has a rule on it.
 */
export function cycle(inspection: Inspection, library: Library, day: string): readonly CycleStep[] {
  const chain = followUpChain(inspection, library)
  const [first] = chain
  const programmes = byName(library.registers.programmes)
  const rule = programmes.get(first?.programme ?? '')?.follow_up_rule
  return [
    ...before(first),
    ...chain.flatMap((each) => {
      const weeks = programmes.get(each.programme)?.action_plan_weeks
      return steps(each, reportOf(each, library), weeks, day)
    }),
    ...(chain.length === 1 && first?.stage === 'inspection' && rule !== undefined
      ? [{ is: 'no-visit', stage: 'follow-up', where: 'after' } as const]
      : []),
  ]
}

/** The stages that must have come before the first inspection recorded. */
function before(first: Inspection | undefined): readonly CycleStep[] {
  const earlier = stages.slice(0, first === undefined ? 0 : stages.indexOf(first.stage))
  return earlier.map((stage) => ({ is: 'no-visit', stage, where: 'before' }))
}

function steps(
  inspection: Inspection,
  report: InspectionReport | undefined,
  weeks: number | undefined,
  day: string,
): readonly CycleStep[] {
  const owed = inspection.stage === 'inspection' ? weeks : undefined
  const plan = actionPlan(report?.published, owed, inspection.action_plan_received, day)
  return [
    { is: 'visit', inspection },
    { is: 'report', inspection, ...(report && { report }) },
    ...(plan ? [{ is: 'action-plan', inspection, plan } as const] : []),
  ]
}
