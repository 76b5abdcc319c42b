import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../../src/derive/ledger/in-order.ts'
import { deciding, label } from '../../../src/derive/ledger/label.ts'
import { measures } from '../../../src/derive/ledger/measures.ts'
import { state } from '../../../src/derive/ledger/state.ts'
import type { LedgerEvent } from '../../../src/model/registers/events.ts'
import { anyEvents } from './events.ts'

const thousands = { numRuns: 3000 }
const today = '2024-06-30'
const last = (events: readonly LedgerEvent[], axis: LedgerEvent['axis'], but: readonly string[] = []) =>
  events.findLast((event) => event.axis === axis && !but.includes(event.value ?? ''))

/** What a reader of the rows would say, who looks each thing up by itself. */
function lookedUp(events: readonly LedgerEvent[]) {
  const lifecycle = last(events, 'lifecycle')
  const verdict = last(events, 'verdict', ['not_assessed', 'cannot_assess'])
  const claim = last(events, 'claim')
  const closings = events.filter(({ axis, value }) => axis === 'lifecycle' && value === 'closed')
  const afterFirst = closings[0] === undefined ? [] : events.slice(events.indexOf(closings[0]) + 1)
  return {
    response: last(events, 'response')?.value ?? null,
    claim: claim?.value ?? null,
    verdict: verdict?.value ?? null,
    basis: verdict?.basis ?? null,
    reason: lifecycle?.value === 'closed' ? lifecycle.reason : null,
    lifecycle: lifecycle?.value ?? 'open',
    due: last(events, 'deadline')?.due ?? null,
    owner: last(events, 'owner_change')?.target ?? null,
    answersClaim: claim !== undefined && verdict !== undefined && events.indexOf(verdict) > events.indexOf(claim),
    reopened: afterFirst.some(({ axis, value }) => axis === 'lifecycle' && value !== 'closed'),
  }
}

test('thousands of ledgers: the fold says what one finds who looks each thing up, after every single event', () =>
  fc.assert(
    fc.property(anyEvents, (events) => {
      const ordered = inOrder(events)
      for (let count = 0; count <= ordered.length; count++) {
        const some = ordered.slice(0, count)
        const now = state(some)
        const { answersClaim, ...wanted } = lookedUp(some)
        expect({
          response: now.response?.value ?? null,
          claim: now.claim?.value ?? null,
          verdict: now.verdict?.value ?? null,
          basis: now.verdict?.basis ?? null,
          reason: now.closed?.value ?? null,
          lifecycle: now.lifecycle,
          due: now.deadlines.at(-1)?.value ?? null,
          owner: now.owners.at(-1)?.value ?? null,
          reopened: now.reopened,
        }).toEqual(wanted)
        if (answersClaim) expect(now.verdictAfterClaim).toBe(true)
      }
    }),
    thousands,
  ))

test('thousands of ledgers: what is computed never contradicts what is known', () =>
  fc.assert(
    fc.property(anyEvents, (events) => {
      const now = state(events)
      const shown = label(deciding(now))
      const computed = measures(now, '2019-01', today)
      const isClosed = now.closed !== undefined
      expect(isClosed).toBe(now.lifecycle === 'closed')
      if (isClosed) expect(computed).toMatchObject({ actionOverdue: false, silentDays: null, claimGap: false })
      else expect(computed.silentDays).toBeGreaterThanOrEqual(0)
      if (computed.actionOverdue) expect(now.deadlines).not.toEqual([])
      if (computed.claimGap) expect(['complete-unchecked', 'complete-disputed']).toContain(shown)
      if (shown === 'implemented') expect(computed).toMatchObject({ actionOverdue: false, claimGap: false })
      expect(computed.timesMoved).toBe(Math.max(0, now.deadlines.length - 1))
      expect(computed.slipDays === null).toBe(now.deadlines.length < 2)
      expect(computed.ageDays).toBeGreaterThanOrEqual(0)
    }),
    thousands,
  ))
