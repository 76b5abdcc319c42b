import { negative, sum } from '../../format/decimal.ts'
import { plural } from '../../format/plural.ts'
import type { Judgement, Yardstick } from './framework.ts'
import { distanceWords } from './judgement-words.ts'
import { orderOf } from './order-of.ts'

/**
 * What became of one thing between an inspection and what followed it up: “up 26 percentage points”, “down 1 step of the scale”,
 * “unchanged”; “not rated again” or “not rated before” where one of the two is missing.
 */
export function changeWords(criterion: Yardstick, before: Judgement | null, after: Judgement | null): string {
  if (before === null) return after === null ? 'not rated' : 'not rated before'
  if (after === null) return 'not rated again'
  const [from, to] = [orderOf(criterion, before), orderOf(criterion, after)]
  if (from === null || to === null) return 'can’t be compared'
  const change = sum([to, negative(from)])
  if (change.digits === 0n) return 'unchanged'
  const steps = Math.abs(Number(change.digits))
  const distance =
    criterion.scale === undefined
      ? distanceWords(change, criterion.unit)
      : `${plural(steps, 'step', 'steps')} of the scale`
  return `${change.digits > 0n ? 'up' : 'down'} ${distance}`
}
