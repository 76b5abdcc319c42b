import { compare, over, type Ratio } from '../../format/ratio.ts'
import type { Quantity } from './quantity.ts'

/** Whether two quantities are the same number of the same kind: “a third” and “one in three”, “14 of 42” and “14 of the 42”. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  const [ours, theirs] = [shareOf(one), shareOf(other)]
  if (ours !== null && theirs !== null) return compare(ours, theirs) === 0
  if (one.says === 'count' && other.says === 'count')
    return compare(one.count.value, other.count.value) === 0 && compare(one.of.value, other.of.value) === 0
  if (one.says === 'times' && other.says === 'times') return compare(one.factor, other.factor) === 0
  if (one.says === 'money' && other.says === 'money' && one.currency !== other.currency) return false
  return (
    one.says === other.says &&
    'amount' in one &&
    'amount' in other &&
    compare(one.amount.value, other.amount.value) === 0
  )
}

function shareOf(quantity: Quantity): Ratio | null {
  if (quantity.says === 'share') return quantity.share
  return quantity.says === 'count' && quantity.ratio === true ? over(quantity.count.value, quantity.of.value) : null
}

/** Whether two quantities give the same number, whatever it is of; of a count either number will do: “Two of the 22” says 22. */
export function sameNumber(one: Quantity, other: Quantity): boolean {
  if (sameQuantity(one, other)) return true
  const ours = valuesOf(one)
  return valuesOf(other).some((value) => ours.some((candidate) => compare(candidate, value) === 0))
}

function valuesOf(quantity: Quantity): readonly Ratio[] {
  if (quantity.says === 'count') return [quantity.count.value, quantity.of.value]
  return 'amount' in quantity && quantity.says !== 'percent' && quantity.says !== 'points'
    ? [quantity.amount.value]
    : []
}
