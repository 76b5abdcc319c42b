import { expect, test } from 'vitest'
import { type Deciding, type Label, label, labels } from '../../../src/derive/ledger/label.ts'
import { axes, bases, reasons } from '../../../src/model/registers/events.ts'

const all: readonly Deciding[] = [null, ...reasons].flatMap((reason) =>
  [null, ...axes.verdict].flatMap((verdict) =>
    (verdict === null ? [null] : bases).flatMap((basis) =>
      [null, ...axes.claim].flatMap((claim) =>
        [false, true].flatMap((verdictAfterClaim) =>
          [null, ...axes.response].map((response) => ({ reason, verdict, basis, claim, verdictAfterClaim, response })),
        ),
      ),
    ),
  ),
)
const labelled = all.map((state) => [label(state), state] as const)
const having = (wanted: Label) => labelled.filter(([found]) => found === wanted).map(([, state]) => state)

test('every combination has a label, and every label is somebody’s', () => {
  expect(all.length).toBe(76_800)
  expect(new Set(labelled.map(([found]) => found))).toEqual(new Set(Object.keys(labels)))
})

test('nothing open is called closed, and nothing closed is called open', () => {
  const closing: readonly Label[] = ['superseded', 'no-longer-applies', 'withdrawn', 'tracking-ended', 'closed-without']
  for (const [found, { reason }] of labelled) {
    if (reason === null) expect(closing).not.toContain(found)
    else expect([...closing, 'implemented']).toContain(found)
  }
})

test('“checked” is never said on the owner’s word', () => {
  for (const { reason, verdict, basis } of having('implemented')) {
    if (reason !== null) continue
    expect(['full', 'exceeded']).toContain(verdict)
    expect(['none', 'owner_statement', null]).not.toContain(basis)
  }
})

test('“found not to be” needs a claim and a verdict that came after it', () => {
  for (const { claim, verdict, verdictAfterClaim } of having('complete-disputed')) {
    expect(claim).toBe('complete')
    expect(verdict).not.toBeNull()
    expect(verdictAfterClaim).toBe(true)
  }
})

test('“awaiting” and “no record” are said only where there is neither claim nor verdict', () => {
  for (const { claim, verdict } of [...having('awaiting'), ...having('no-record')]) {
    expect(claim).toBeNull()
    expect(verdict === null || ['not_assessed', 'cannot_assess'].includes(verdict)).toBe(true)
  }
})
