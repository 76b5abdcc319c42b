import { compare, type Ratio, ratio } from '../../format/ratio.ts'
import { type Amount, amountAt, type Read } from './amount.ts'
import { fractionAt } from './fraction.ts'
import type { Token } from './token.ts'

/** What words give a number of. */
export type Quantity =
  | { readonly says: 'number' | 'percent' | 'points'; readonly amount: Amount }
  | { readonly says: 'money'; readonly currency: string; readonly amount: Amount }
  /** “14 of the 42”. A `ratio`, “nine out of ten”, may be a share instead. `all` is “all 14”. */
  | {
      readonly says: 'count'
      readonly count: Amount
      readonly of: Amount
      readonly ratio?: true
      readonly all?: true
    }
  /** “a third”, with the whole where it is named: “a third of the 42”. */
  | { readonly says: 'share'; readonly share: Ratio; readonly of?: Amount }
  /** “twice as many”. */
  | { readonly says: 'times'; readonly factor: Ratio }

const articles: ReadonlySet<string> = new Set(['the', 'these', 'those', 'its', 'their', 'our', 'all'])
const whole: ReadonlySet<string> = new Set(['all', 'both', 'each', 'everyone', 'everybody'])
/** Wholes by which people speak of shares: “nine out of ten”, “one in five”. */
const customary: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000])

/** The quantity that begins at a token, as long as it can be. */
export function quantityAt(all: readonly Token[], at: number): Read<Quantity> | null {
  const first = all[at]
  if (first === undefined) return null
  if (/^[£€$]$/.test(first.text)) return moneyAt(all, at)
  if (whole.has(first.text)) return allAt(all, at)
  return timesAt(all, at) ?? shareAt(all, at) ?? withAmountAt(all, at)
}

function moneyAt(all: readonly Token[], at: number): Read<Quantity> | null {
  if (all[at + 1]?.kind !== 'digits' || all[at + 1]?.at !== all[at]?.end) return null
  const amount = amountAt(all, at + 1)
  return amount && { what: { says: 'money', currency: all[at]?.text ?? '', amount: amount.what }, next: amount.next }
}

function withAmountAt(all: readonly Token[], at: number): Read<Quantity> | null {
  const amount = amountAt(all, at)
  if (amount === null) return null
  const { what, next } = amount
  const unit = unitAt(all, next)
  if (unit !== null) return { what: { says: unit.what, amount: what }, next: unit.next }
  return countAt(all, amount) ?? { what: { says: 'number', amount: what }, next }
}

/** “%”, “per cent”, “percent”, “percentage points”, “points”. */
function unitAt(all: readonly Token[], at: number): Read<'percent' | 'points'> | null {
  const [one, two] = [all[at]?.text ?? '', all[at + 1]?.text ?? '']
  if (one === 'points' || one === 'point') return { what: 'points', next: at + 1 }
  const next = one === 'per' && two === 'cent' ? at + 2 : ['%', 'percent', 'percentage'].includes(one) ? at + 1 : null
  if (next === null) return null
  const points = /^points?$/.test(all[next]?.text ?? '')
  if (points) return { what: 'points', next: next + 1 }
  return one === 'percentage' ? null : { what: 'percent', next }
}

/** “14 of 42”, “14 out of the 42”, “one in five”. */
function countAt(all: readonly Token[], { what: count, next: from }: Read<Amount>): Read<Quantity> | null {
  const out = all[from]?.text === 'out' && all[from + 1]?.text === 'of'
  const word = out ? 'out of' : all[from]?.text
  if (word !== 'of' && word !== 'out of' && word !== 'in') return null
  const start = from + (out ? 2 : 1)
  const named = articles.has(all[start]?.text ?? '')
  const of = amountAt(all, named && word !== 'in' ? start + 1 : start)
  if (of === null || unitAt(all, of.next) !== null) return null
  const spoken = customary.has(Number(of.what.value.top)) && of.what.decimals === 0 && !of.what.rounded
  const proper = compare(count.value, ratio(0)) > 0 && compare(count.value, of.what.value) < 0
  if (word === 'in' && !(spoken && proper)) return null
  const isRatio = word !== 'of' && !named && spoken && proper
  return { what: { says: 'count', count, of: of.what, ...(isRatio && { ratio: true }) }, next: of.next }
}

/** “all 14”, “all of the 14”, “both”; “all” alone is the whole. */
function allAt(all: readonly Token[], at: number): Read<Quantity> | null {
  let next = at + 1
  if (all[next]?.text === 'of') next++
  while (articles.has(all[next]?.text ?? '')) next++
  const amount = amountAt(all, next)
  const two = all[at]?.text === 'both'
  const many = two ? { what: { ...amountOfTwo }, next: at + 1 } : amount
  if (many === null) return all[at]?.text === 'each' ? null : { what: { says: 'share', share: ratio(1) }, next: at + 1 }
  return { what: { says: 'count', count: many.what, of: many.what, all: true }, next: many.next }
}

const amountOfTwo: Amount = { value: ratio(2), decimals: 0, grain: ratio(1), rounded: false }

/** “two-thirds”, “a third of the 42”. */
function shareAt(all: readonly Token[], at: number): Read<Quantity> | null {
  const fraction = fractionAt(all, at)
  if (fraction === null) return null
  const { what: share, next } = fraction
  if (all[next]?.text !== 'of') return { what: { says: 'share', share }, next }
  const of = amountAt(all, next + (articles.has(all[next + 1]?.text ?? '') ? 2 : 1))
  if (of === null || unitAt(all, of.next) !== null) return { what: { says: 'share', share }, next }
  return { what: { says: 'share', share, of: of.what }, next: of.next }
}

const factors: ReadonlyMap<string, Ratio> = new Map([
  ['twice', ratio(2)],
  ['double', ratio(2)],
  ['thrice', ratio(3)],
])

/** “twice as many”, “three times as likely”, “half as much”. */
function timesAt(all: readonly Token[], at: number): Read<Quantity> | null {
  const read = factorAt(all, at)
  if (read === null || all[read.next]?.text !== 'as' || all[read.next + 1]?.kind !== 'word') return null
  const { what: factor, next } = read
  return { what: { says: 'times', factor }, next: next + 2 + (all[next + 2]?.text === 'as' ? 1 : 0) }
}

function factorAt(all: readonly Token[], at: number): Read<Ratio> | null {
  const word = factors.get(all[at]?.text ?? '')
  if (word !== undefined) return { what: word, next: at + 1 }
  const fraction = fractionAt(all, at)
  if (fraction !== null) return fraction
  const amount = amountAt(all, at)
  return amount !== null && all[amount.next]?.text === 'times'
    ? { what: amount.what.value, next: amount.next + 1 }
    : null
}
