import { describe, expect, test } from 'vitest'
import { type CycleStep, cycle } from '../../../src/derive/inspections/cycle.ts'
import type { Inspection } from '../../../src/model/registers/inspections.ts'
import type { Programme } from '../../../src/model/registers/programmes.ts'
import { aFollowUp, anInspection } from '../../support/inspections.ts'
import { aLibrary, aProgramme, someRegisters } from '../../support/library.ts'

const stepsOf = (programme: Partial<Programme>, ...inspections: readonly [Inspection, ...Inspection[]]) => {
  const programmes = [{ ...aProgramme('harbours', 'Harbours'), ...programme }]
  const library = aLibrary({ registers: someRegisters({ inspections, programmes }) })
  return cycle(inspections[0], library, '2024-01-01').map(inShort)
}

function inShort(step: CycleStep): string {
  if (step.is === 'no-visit') return `no ${step.stage} ${step.where}`
  const { id } = step.inspection
  if (step.is === 'report') return `${step.report ? 'report' : 'no report'} of ${id}`
  return step.is === 'visit' ? id : `plan of ${id}: ${step.plan.timing}`
}

describe('the cycle of an inspection', () => {
  test('goes from the visit over report and action plan to the last follow-up', () => {
    const steps = stepsOf(
      { action_plan_weeks: 12, follow_up_rule: 'Once.' },
      anInspection('first', { report_published: '2019-06', action_plan_received: '2019-08-20' }),
      aFollowUp('second', 'first', { report_published: '2021-02-15' }),
      aFollowUp('third', 'second', { stage: 'further-follow-up' }),
    )
    expect(steps).toEqual([
      'first',
      'report of first',
      'plan of first: in-time',
      'second',
      'report of second',
      'third',
      'no report of third',
    ])
  })

  test('says what is missing: report, action plan and, where the programme has a rule on it, the follow-up', () => {
    expect(stepsOf({ action_plan_weeks: 12, follow_up_rule: 'Once.' }, anInspection('first'))).toEqual([
      'first',
      'no report of first',
      'plan of first: undated',
      'no follow-up after',
    ])
  })

  test('looks for neither action plan nor follow-up where the programme asks for none', () => {
    expect(stepsOf({}, anInspection('first', { report_published: '2019' }))).toEqual(['first', 'report of first'])
  })

  test('says what must have come before a follow-up that stands alone', () => {
    expect(stepsOf({}, anInspection('again', { stage: 'follow-up' }))).toEqual([
      'no inspection before',
      'again',
      'no report of again',
    ])
    expect(stepsOf({}, anInspection('last', { stage: 'further-follow-up' })).slice(0, 2)).toEqual([
      'no inspection before',
      'no follow-up before',
    ])
  })

  test('tells an action plan of a follow-up where one came in, and owes none', () => {
    const steps = stepsOf(
      { action_plan_weeks: 12 },
      aFollowUp('one', 'first', { action_plan_received: '2020' }),
      anInspection('first', { report_published: '2023-12-31' }),
    )
    expect(steps).toEqual([
      'first',
      'report of first',
      'plan of first: to-come',
      'one',
      'no report of one',
      'plan of one: undated',
    ])
  })
})
