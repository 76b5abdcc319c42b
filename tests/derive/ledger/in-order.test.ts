import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../src/derive/ledger/in-order.ts'
import { state } from '../../../src/derive/ledger/state.ts'
import { anEvent, claimed, closed, due, found } from './events.ts'

describe('what happens on one day', () => {
  test('is a deadline, the owner’s word, the finding and the closing, in whatever order the rows stand', () => {
    const day = '2020-06-01'
    const rows = [
      closed('implemented', day),
      found('full', day),
      claimed('complete', day, { addressee: 'pilots' }),
      due('2021', day),
      anEvent({ date: day, recorded: day, note: 'All at once.' }),
    ]
    const axes = inOrder(rows).map(({ axis }) => axis)
    expect(axes).toEqual(['deadline', 'claim', 'verdict', 'lifecycle', 'note'])
    expect(inOrder(rows.toReversed())).toEqual(inOrder(rows))
  })

  test('answers the owner’s claim of that day, also where only one of the two names the owner', () => {
    const day = '2020-06-01'
    const named = { ...found('partial', day), addressee: 'pilots' }
    expect(state([named, claimed('complete', day)]).verdictAfterClaim).toBe(true)
  })
})

test('a correction comes after what it corrects, and both after what happened before', () => {
  const first = claimed('planned', '2020-06-01', { recorded: '2020-06-02' })
  const correction = claimed('not_started', '2020-06-01', { recorded: '2020-07-02' })
  const before = claimed('in_progress', '2020-05', { recorded: '2020-08-01' })
  expect(inOrder([correction, first, before])).toEqual([before, first, correction])
})
