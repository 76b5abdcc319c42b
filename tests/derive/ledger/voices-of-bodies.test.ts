import { describe, expect, test } from 'vitest'
import { voicesOfBodies } from '../../../src/derive/ledger/voices-of-bodies.ts'
import type { LedgerEvent } from '../../../src/model/registers/events.ts'
import { harbourLibrary, ledgerOf } from '../../support/ledger-library.ts'
import { anEvent, answered, claimed, closed, due, found } from './events.ts'

const voicesOf = (events: readonly LedgerEvent[]) => {
  const voices = voicesOfBodies(ledgerOf(harbourLibrary(events)).entries)
  const inShort = ({ event }: { readonly event: LedgerEvent }) =>
    `${event.axis} ${event.value ?? ''} ${event.date}`.trim()
  return Object.fromEntries(
    [...voices].map(([body, { owner, inspectorate }]) => [
      body,
      { owner: owner.map(inShort), inspectorate: inspectorate.map(inShort) },
    ]),
  )
}

describe('the voices about what a body was asked', () => {
  test('are two, each newest first, and a deadline or what others say belongs to neither', () => {
    const events = [
      due('2021', '2019-06-01'),
      answered('accepted', '2019-07'),
      claimed('complete', '2020-02-03'),
      found('partial', '2020-05-06'),
      anEvent({ said_by: 'third_party', note: 'It rains in.' }),
      closed('withdrawn', '2021-01-01'),
    ]
    expect(voicesOf(events)).toEqual({
      guild: {
        owner: ['claim complete 2020-02-03', 'response accepted 2019-07'],
        inspectorate: ['lifecycle closed 2021-01-01', 'verdict partial 2020-05-06'],
      },
    })
  })

  test('belong to the body that had the recommendation when they were raised', () => {
    const events = [
      claimed('planned', '2019-07-01'),
      anEvent({ axis: 'owner_change', target: 'school', date: '2020-01-01', recorded: '2020-01-01' }),
      claimed('complete', '2020-02-01'),
    ]
    expect(voicesOf(events)).toEqual({
      guild: { owner: ['claim planned 2019-07-01'], inspectorate: [] },
      school: { owner: ['claim complete 2020-02-01'], inspectorate: [] },
    })
  })

  test('are silent where nothing was recorded', () => {
    expect(voicesOf([])).toEqual({})
  })
})
