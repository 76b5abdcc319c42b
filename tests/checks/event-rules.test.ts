import { describe, expect, test } from 'vitest'
import { eventRules } from '../../src/checks/event-rules.ts'
import type { LedgerEvent } from '../../src/model/registers/events.ts'
import { anEvent, claimed, closed, due, found } from '../derive/ledger/events.ts'
import { aBody, aLibrary, anAddressee, aRecommendation, someRegisters } from '../support/library.ts'
import { told } from '../support/prose.ts'

function problems(...events: readonly LedgerEvent[]): readonly string[] {
  const registers = someRegisters({
    bodies: [aBody('port-authority', 'Port Authority'), aBody('coast-guard', 'Coast Guard')],
    recommendations: [aRecommendation('pilots-2019/1'), aRecommendation('pilots-2019/2')],
    addressees: [
      anAddressee('pilots-2019/1', 'the Port Authority', { body: 'port-authority' }),
      anAddressee('pilots-2019/1', 'harbour masters'),
      anAddressee('pilots-2019/1', 'the Coast Guard', { body: 'coast-guard', role: 'consulted' }),
      anAddressee('pilots-2019/2', 'the Port Authority', { body: 'port-authority' }),
    ],
    events,
  })
  const library = aLibrary({ registers })
  return eventRules.flatMap((rule) => rule.run(library)).map(told)
}

const file = 'data/registers/events.csv:1:1'

describe('a ledger that keeps the rules', () => {
  test.each([
    [
      'a claim, a verdict and a closing on it',
      [claimed('complete', '2020'), found('full', '2021'), closed('implemented', '2022')],
    ],
    ['a deadline that was moved', [due('2021', '2020-01'), due('2022-06', '2020-12')]],
    [
      'what one of those asked says, by body or by printed name',
      [
        claimed('planned', '2020', { addressee: 'port-authority' }),
        claimed('complete', '2020', { addressee: 'harbour masters' }),
      ],
    ],
    ['a body that takes it over', [anEvent({ axis: 'owner_change', target: 'coast-guard' })]],
    ['a closing because another takes its place', [closed('superseded', '2021', { target: 'pilots-2019/2' })]],
    [
      'a closing undone, with the reason in words',
      [closed('not_implemented', '2021', { note: 'The ships are gone.' })],
    ],
    ['a wait for an answer, with its day', [anEvent({ axis: 'response', value: 'awaiting', due: '2020-08' })]],
    ['two notes on one day', [anEvent({ note: 'One.' }), anEvent({ note: 'Two.' })]],
    [
      'a correction that was recorded later',
      [found('full', '2021-03-01'), { ...found('partial', '2021-03-01'), recorded: '2021-05-01' }],
    ],
  ] as const)('%s', (_what, events) => expect(problems(...events)).toEqual([]))
})

describe('a ledger that breaks a rule', () => {
  test.each<readonly [what: string, events: readonly LedgerEvent[], messages: readonly string[]]>([
    [
      'an owner closes what it was asked',
      [anEvent({ axis: 'lifecycle', said_by: 'owner', value: 'closed', reason: 'withdrawn' })],
      [
        `${file} said_by The row says “lifecycle closed” in the name of the owner. This is for the inspectorate to say. Write whose word it is. What others say of it can be a note. [event-said-rightly]`,
      ],
    ],
    [
      'an owner gives the verdict',
      [{ ...found('full', '2021'), said_by: 'owner' }],
      [
        `${file} said_by The row says “verdict full” in the name of the owner. This is for the inspectorate to say. Write whose word it is. What others say of it can be a note. [event-said-rightly]`,
      ],
    ],
    [
      'the inspectorate claims for the owner',
      [{ ...claimed('complete', '2021'), said_by: 'inspectorate' }],
      [
        `${file} said_by The row says “claim complete” in the name of the inspectorate. This is for the owner to say. Write whose word it is. What others say of it can be a note. [event-said-rightly]`,
      ],
    ],
    [
      'the owner says that no answer came',
      [anEvent({ axis: 'response', said_by: 'owner', value: 'none_received' })],
      [
        `${file} said_by The row says “response none_received” in the name of the owner. This is for the inspectorate to say. Write whose word it is. What others say of it can be a note. [event-said-rightly]`,
      ],
    ],
    [
      'a value of another axis',
      [claimed('ful', '2021')],
      [
        `${file} value "ful" is not a value of the axis claim. It must be one of not_started, planned, in_progress, complete, will_not_do. Write one of these. The source’s own word goes into label. [event-said-rightly]`,
      ],
    ],
    [
      'a value misspelt',
      [{ ...found('partal', '2021') }],
      [
        `${file} value "partal" is not a value of the axis verdict. It must be one of not_assessed, cannot_assess, inadequate, none, limited, partial, substantial, full, exceeded. Did you mean partial? [event-said-rightly]`,
      ],
    ],
    [
      'a value where there is none',
      [anEvent({ axis: 'note', value: 'full', note: 'Done.' })],
      [
        `${file} value "full" is not a value of the axis note. A row of the axis note has no value. Take the value out, or write the axis to which it belongs. [event-said-rightly]`,
      ],
    ],
    [
      'a closing without a reason',
      [anEvent({ axis: 'lifecycle', value: 'closed' })],
      [
        `${file} reason The column reason is blank. It must be filled: what is closed has a reason. Write it. [event-said-rightly]`,
      ],
    ],
    [
      'a reason for what is not closed',
      [anEvent({ axis: 'lifecycle', value: 'open', reason: 'withdrawn' })],
      [
        `${file} reason This row has “withdrawn” in the column reason. It must be blank here: what is closed has a reason, and no other row. Take it out, or correct the axis or the value. [event-said-rightly]`,
      ],
    ],
    [
      'a verdict that rests on nothing named',
      [anEvent({ axis: 'verdict', value: 'partial' })],
      [
        `${file} basis The column basis is blank. It must be filled: a verdict says on what it rests. Write it. [event-said-rightly]`,
      ],
    ],
    [
      'a deadline without a day',
      [anEvent({ axis: 'deadline' })],
      [`${file} due The column due is blank. It must be filled: a deadline says when. Write it. [event-said-rightly]`],
    ],
    [
      'a closing without implementation and without words',
      [closed('not_implemented', '2021')],
      [
        `${file} note The column note is blank. It must be filled: a note, and a closing without implementation, say why in words. Write it. [event-said-rightly]`,
      ],
    ],
    [
      'superseded by nothing',
      [closed('superseded', '2021')],
      [
        `${file} target The column target is blank. It must be filled: what is superseded, repeated or taken over names what takes its place. Write it. [event-said-rightly]`,
      ],
    ],
    [
      'superseded by what does not exist',
      [closed('repeated', '2021', { target: 'pilots-2019/3' })],
      [
        `${file} target "pilots-2019/3" is not in the register of recommendations. It must be an id of data/registers/recommendations.csv. Did you mean pilots-2019/1? [event-names-known]`,
      ],
    ],
    [
      'superseded by itself',
      [closed('superseded', '2021', { target: 'pilots-2019/1' })],
      [
        `${file} target The recommendation pilots-2019/1 is its own target. It must be another recommendation. Name the one that takes its place. [event-names-known]`,
      ],
    ],
    [
      'taken over by nobody that is known',
      [anEvent({ axis: 'owner_change', target: 'coastguard' })],
      [
        `${file} target "coastguard" is not in the register of bodies. It must be an id of data/registers/bodies.csv. Did you mean coast-guard? [event-names-known]`,
      ],
    ],
    [
      'an unknown recommendation',
      [claimed('planned', '2020', { id: 'pilot-2019/1' })],
      [
        `${file} id "pilot-2019/1" is not in the register of recommendations. It must be an id of data/registers/recommendations.csv. Did you mean pilots-2019/1? [event-names-known]`,
      ],
    ],
    [
      'a body that was only consulted',
      [claimed('planned', '2020', { addressee: 'coast-guard' })],
      [
        `${file} addressee Recommendation pilots-2019/1 does not ask "coast-guard". It asks port-authority, harbour masters. Blank means all of them. A body that took it over is named as the target of an owner_change. Name one of those that it asks. [event-names-known]`,
      ],
    ],
    [
      'something that happened before it was asked',
      [claimed('planned', '2018-12-31')],
      [
        `${file} date This happened in or on 31 December 2018, before the recommendation was issued (May 2019). The date must be that of the issue or later. Correct the date, or the date of issue in recommendations.csv. [event-dates-in-order]`,
      ],
    ],
    [
      'something recorded before it happened',
      [claimed('planned', '2021-03-02', { recorded: '2021-03-01' })],
      [
        `${file} recorded This was recorded on 1 March 2021, before it happened (2 March 2021). recorded is the day on which this site first said so, on or after the date. Correct one of the two. [event-dates-in-order]`,
      ],
    ],
    [
      'a deadline in the past of the asking',
      [due('2012-03-31', '2021-03')],
      [
        `${file} due This was due by 31 March 2012, before the recommendation was issued (May 2019). Something can be due only after it was asked. Correct the year, or the date of issue in recommendations.csv. [event-dates-in-order]`,
      ],
    ],
    [
      'closed as implemented on the owner’s word',
      [found('full', '2020', 'owner_statement'), closed('implemented', '2021')],
      [
        `${file} reason Recommendation pilots-2019/1 is closed as implemented without a verdict that the Port Authority, harbour masters implemented it. Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection. Add the row of that verdict, or give another reason. [event-closing-founded]`,
      ],
    ],
    [
      'closed as implemented for all, though found so for one',
      [{ ...found('full', '2020'), addressee: 'port-authority' }, closed('implemented', '2021')],
      [
        `${file} reason Recommendation pilots-2019/1 is closed as implemented without a verdict that harbour masters implemented it. Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection. Add the row of that verdict, or give another reason. [event-closing-founded]`,
      ],
    ],
    [
      'closed as implemented before it was found so',
      [closed('implemented', '2020'), found('full', '2021')],
      [
        `${file} reason Recommendation pilots-2019/1 is closed as implemented without a verdict that the Port Authority, harbour masters implemented it. Before it, the inspectorate must have given the verdict full or exceeded, on documents, data, interview, visit or reinspection. Add the row of that verdict, or give another reason. [event-closing-founded]`,
      ],
    ],
    [
      'two verdicts of one day',
      [found('partial', '2021-03-01'), found('full', '2021-03-01')],
      [
        `${file} value Of 1 March 2021 the verdict is “full” here and “partial” in line 1. One voice says one thing of a recommendation on one day. A correction is a row that was recorded on a later day. Take out the row that is wrong, or correct its date or the day on which it was recorded. [events-agree]`,
      ],
    ],
  ])('%s', (_what, events, messages) => expect(problems(...events)).toEqual(messages))
})
