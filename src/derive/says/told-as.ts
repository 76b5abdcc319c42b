import { number } from '../../format/number.ts'
import { over, type Ratio, ratio, times } from '../../format/ratio.ts'
import { phrases } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { reading } from './reading.ts'
import { type Slack, slackOfFraction, slackOfNumber, slackOfPercent } from './slack.ts'

/**
 * What words are held to, in numbers, for an author whose words were not true: “just over half” → “more than 50 and at most 55 per
 * cent”, with at most two decimals. Null where they are bare digits or number words, which mean themselves, or can't be read.
 */
export function toldAs(words: string): string | null {
  const read = reading(words)
  if (read === null || read.quantity.says === 'times') return null
  const held = heldTo(read.quantity)
  const phrase = phrases.find(({ name }) => name === read.phrase)
  if (held === null || phrase === undefined) return null
  const { low, high } = phrase.holds(held.target, held.slack)
  if (low !== null && high !== null && inDigits(low.at) === inDigits(high.at)) return null
  const ends = [
    ...(low === null ? [] : [`${low.open ? 'more than' : 'at least'} ${inDigits(low.at)}`]),
    ...(high === null ? [] : [`${high.open ? 'less than' : 'at most'} ${inDigits(high.at)}`]),
  ]
  return `${ends.join(' and ')}${held.unit}`
}

function heldTo(
  quantity: Exclude<Quantity, { says: 'times' }>,
): { readonly target: Ratio; readonly slack: Slack; readonly unit: string } | null {
  if (quantity.says === 'share' || (quantity.says === 'count' && quantity.ratio === true)) {
    const share = quantity.says === 'share' ? quantity.share : over(quantity.count.value, quantity.of.value)
    const target = times(share ?? ratio(0), ratio(100))
    return share === null ? null : { target, slack: slackOfFraction(target), unit: ' per cent' }
  }
  const amount = quantity.says === 'count' ? quantity.count : quantity.amount
  if (quantity.says === 'percent' || quantity.says === 'points') {
    const unit = quantity.says === 'percent' ? ' per cent' : ' percentage points'
    return { target: amount.value, slack: slackOfPercent(amount), unit }
  }
  return { target: amount.value, slack: slackOfNumber(amount), unit: '' }
}

/** A ratio with at most two decimals, rounded to the nearest. */
function inDigits({ top, bottom }: Ratio): string {
  const sign = top < 0n ? '-' : ''
  const hundredths = ((top < 0n ? -top : top) * 200n + bottom) / (bottom * 2n)
  const text = String(hundredths).padStart(3, '0')
  return number(`${sign}${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, ''))
}
