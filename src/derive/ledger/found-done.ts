import type { Basis, Verdict } from '../../model/registers/events.ts'

const full: ReadonlySet<Verdict> = new Set(['full', 'exceeded'])
const unchecked: ReadonlySet<Basis> = new Set(['none', 'owner_statement'])

/** True for a verdict that calls a recommendation done, whatever it rests on. */
export const isDone = (verdict: Verdict | null): boolean => verdict !== null && full.has(verdict)

/** True for a verdict that calls it done on more than the owner's word. */
export const isFoundDone = (verdict: Verdict | null, basis: Basis | null): boolean =>
  isDone(verdict) && basis !== null && !unchecked.has(basis)
