import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deciding, label } from '../../../src/derive/ledger/label.ts'
import { measures } from '../../../src/derive/ledger/measures.ts'
import { state } from '../../../src/derive/ledger/state.ts'
import type { LedgerEvent } from '../../../src/model/registers/events.ts'
import { anEvent, answered, anyEvents, claimed, closed, due, found } from './events.ts'

const labelOf = (...events: readonly LedgerEvent[]) => label(deciding(state(events)))
const measured = (day: string, ...events: readonly LedgerEvent[]) => measures(state(events), '2019-05', day)

describe('the state that events give', () => {
  test('does not depend on the order of the rows', () =>
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(state(shuffled)).toEqual(state(events))
        },
      ),
    ))

  test('replayed up to a day is what the events recorded by that day give', () =>
    fc.assert(
      fc.property(anyEvents, fc.nat({ max: 12 }), (events, at) => {
        const day = events[at % Math.max(1, events.length)]?.recorded ?? '2022-01-01'
        const known = events.filter(({ recorded }) => recorded <= day)
        const later = state(events).events.filter(({ recorded }) => recorded <= day)
        expect(state(known).events).toEqual(later)
      }),
    ))

  test('is never closed by an owner’s row', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const owners = events.filter(({ said_by }) => said_by === 'owner')
        const others = events.filter(({ said_by }) => said_by !== 'owner')
        expect(state(owners).lifecycle).toBe('open')
        expect(state(events).lifecycle).toBe(state(others).lifecycle)
        expect(state(events).closed).toEqual(state(others).closed)
      }),
    ))

  test('keeps every deadline, every owner and every event', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const now = state(events)
        expect(now.events).toHaveLength(events.length)
        expect(now.deadlines).toHaveLength(events.filter(({ axis }) => axis === 'deadline').length)
        expect(now.owners).toHaveLength(events.filter(({ axis }) => axis === 'owner_change').length)
      }),
    ))

  test('keeps the owner’s claim and the inspectorate’s verdict apart, each with its date', () => {
    const now = state([claimed('complete', '2021-03'), found('partial', '2021-09-01')])
    expect(now.claim).toMatchObject({ value: 'complete', event: { date: '2021-03', said_by: 'owner' } })
    expect(now.verdict).toMatchObject({ value: 'partial', basis: 'visit', event: { date: '2021-09-01' } })
  })

  test('a correction that is recorded later takes the place of what it corrects', () => {
    const first = found('full', '2021-03-01')
    const corrected = { ...found('partial', '2021-03-01'), recorded: '2021-04-01' }
    expect(state([corrected, first]).verdict?.value).toBe('partial')
    expect(state([corrected, first]).events).toHaveLength(2)
  })

  test('a verdict that could not be given leaves the one before', () => {
    expect(state([found('limited', '2020'), found('cannot_assess', '2021')]).verdict?.value).toBe('limited')
  })

  test('may be reopened, and closed again', () => {
    const events = [
      closed('withdrawn', '2020'),
      anEvent({ axis: 'lifecycle', value: 'open', date: '2021', recorded: '2021-12-31' }),
    ]
    expect(state(events)).toMatchObject({ lifecycle: 'open', reopened: true })
    expect(state(events).closed).toBeUndefined()
    expect(state([...events, closed('no_longer_applies', '2022')])).toMatchObject({
      lifecycle: 'closed',
      reopened: true,
    })
  })
})

describe('the label', () => {
  test.each([
    ['nothing recorded', 'no-record', []],
    ['a note', 'no-record', [anEvent({ note: 'Asked again.' })]],
    ['only a deadline', 'no-record', [due('2022-03-31', '2021-03')]],
    ['an answer is due', 'awaiting', [anEvent({ axis: 'response', value: 'awaiting', due: '2020-08' })]],
    ['the answer came', 'answered', [answered('received', '2020')]],
    ['it was accepted', 'accepted', [answered('partly', '2020')]],
    ['it was rejected', 'not-accepted', [answered('rejected', '2020')]],
    ['the owner will not do it', 'not-accepted', [answered('accepted', '2020'), claimed('will_not_do', '2021')]],
    ['the owner plans it', 'not-started', [claimed('planned', '2021')]],
    ['the owner is at it', 'in-progress', [claimed('in_progress', '2021')]],
    ['some progress was found', 'in-progress', [found('limited', '2021')]],
    ['no progress was found', 'no-progress', [found('none', '2021')]],
    ['the owner says more has been done since', 'in-progress', [found('none', '2021'), claimed('in_progress', '2022')]],
    ['the owner says it is done', 'complete-unchecked', [claimed('complete', '2021')]],
    [
      'an old verdict does not refute it',
      'complete-unchecked',
      [found('partial', '2020'), claimed('complete', '2021')],
    ],
    ['a newer one does', 'complete-disputed', [claimed('complete', '2021'), found('substantial', '2022')]],
    ['it was found done', 'implemented', [claimed('complete', '2021'), found('full', '2022')]],
    ['done on the owner’s word alone', 'complete-unchecked', [found('full', '2022', 'owner_statement')]],
    ['closed as done', 'implemented', [found('full', '2022'), closed('implemented', '2023')]],
    ['closed undone', 'closed-without', [closed('not_implemented', '2023')]],
    ['repeated', 'superseded', [closed('repeated', '2023', { target: 'pilots-2022/1' })]],
    ['withdrawn though claimed complete', 'withdrawn', [claimed('complete', '2021'), closed('withdrawn', '2023')]],
    ['no longer applies', 'no-longer-applies', [closed('no_longer_applies', '2023')]],
    ['tracking ended', 'tracking-ended', [closed('tracking_ended', '2023')]],
  ] as const)('%s: %s', (_why, expected, events) => expect(labelOf(...events)).toBe(expected))
})

describe('what is computed as on a day', () => {
  test('a month’s deadline is late only when the month is over', () => {
    expect(measured('2022-03-31', due('2022-03', '2021')).actionOverdue).toBe(false)
    expect(measured('2022-04-01', due('2022-03', '2021')).actionOverdue).toBe(true)
  })

  test('the last deadline counts, the first is kept for the slip', () => {
    const moved = [due('2021-03-31', '2020'), due('2021-09-30', '2021')]
    expect(measured('2021-05-01', ...moved)).toMatchObject({ actionOverdue: false, slipDays: 183, timesMoved: 1 })
    expect(measured('2021-05-01', due('2021-03-31', '2020'))).toMatchObject({ slipDays: null, timesMoved: 0 })
  })

  test('what is said to be complete is not late, until it was found not to be', () => {
    const claim = [due('2021-03-31', '2020'), claimed('complete', '2021-03')]
    expect(measured('2022-01-01', ...claim)).toMatchObject({ actionOverdue: false, claimGap: true })
    expect(measured('2022-01-01', ...claim, found('limited', '2021-06'))).toMatchObject({
      actionOverdue: true,
      claimGap: true,
    })
    expect(measured('2022-01-01', ...claim, found('full', '2021-06'))).toMatchObject({
      actionOverdue: false,
      claimGap: false,
    })
  })

  test('an answer is late when it was due and none has come', () => {
    const awaited = anEvent({ axis: 'response', value: 'awaiting', due: '2020-08-31' })
    expect(measured('2020-08-31', awaited).responseOverdue).toBe(false)
    expect(measured('2020-09-01', awaited).responseOverdue).toBe(true)
    expect(measured('2020-12-01', awaited, answered('accepted', '2020-10')).responseOverdue).toBe(false)
  })

  test('age runs from the issue to the closing, silence from the owner’s last word', () => {
    expect(measured('2019-05-11')).toMatchObject({ ageDays: 10, silentDays: 10 })
    expect(measured('2020-05-11', claimed('planned', '2020-05-01')).silentDays).toBe(10)
    expect(measured('2025-01-01', closed('withdrawn', '2019-05-31'))).toMatchObject({ ageDays: 30, silentDays: null })
  })
})
