import { plus, type Ratio, ratio, ratioOf, times } from '../../format/ratio.ts'
import type { Token } from './token.ts'

/** A number as words or digits give it. */
export interface Amount {
  readonly value: Ratio
  /** How many digits stand after the point. */
  readonly decimals: number
  /** What the words count by: 1 for “31”, 0.1 for “2.5”, 12 for “two dozen”, 100,000 for “2.2 million”. */
  readonly grain: Ratio
  /** True where a scale (“million”) says that smaller digits were left out. */
  readonly rounded: boolean
}

/** Something that was read, and the place of the token behind it. */
export interface Read<What> {
  readonly what: What
  readonly next: number
}

const small: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const nothing: ReadonlySet<string> = new Set(['no', 'none', 'nil', 'nobody', 'neither'])
const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])

/** The amount that begins at a token: “8,750”, “2.2 million”, “twenty-one”, “a hundred and two”, “two dozen”, “one and a half”. */
export function amountAt(all: readonly Token[], at: number): Read<Amount> | null {
  const first = all[at]
  if (first === undefined) return null
  if (first.kind === 'digits') return scaled(all, digits(first.text), at + 1)
  if (first.kind === 'sign') return negativeAt(all, at)
  if (nothing.has(first.text)) return { what: whole(0), next: at + (all[at + 1]?.text === 'one' ? 2 : 1) }
  if (first.text === 'half' && all[at + 1]?.text === 'a') return halfOf(all, at + 2)
  const many = first.text === 'a' ? aScale(all, at) : wholeAt(all, at)
  if (many === null) return null
  const half = halfMore(all, many)
  return scaled(all, half.what, half.next, 'in words')
}

/** A whole number from 0 to 999,999 in words. */
function wholeAt(all: readonly Token[], at: number): Read<number> | null {
  const first = belowThousand(all, at)
  if (first === null || all[first.next]?.text !== 'thousand') return first
  const rest = belowThousand(all, first.next + (all[first.next + 1]?.text === 'and' ? 2 : 1))
  if (rest === null || rest.what === 0) return { what: first.what * 1000, next: first.next + 1 }
  return { what: first.what * 1000 + rest.what, next: rest.next }
}

function belowThousand(all: readonly Token[], at: number): Read<number> | null {
  const first = belowHundred(all, at)
  const count = all[at]?.text === 'a' ? { what: 1, next: at + 1 } : first
  if (count === null || count.what < 1 || count.what > 9 || all[count.next]?.text !== 'hundred') return first
  const rest = belowHundred(all, count.next + (all[count.next + 1]?.text === 'and' ? 2 : 1))
  if (rest === null || rest.what === 0) return { what: count.what * 100, next: count.next + 1 }
  return { what: count.what * 100 + rest.what, next: rest.next }
}

function belowHundred(all: readonly Token[], at: number): Read<number> | null {
  const ten = tens.get(all[at]?.text ?? '')
  const unit = small.get(all[at]?.text ?? '')
  if (ten === undefined) return unit === undefined ? null : { what: unit, next: at + 1 }
  const next = all[at + 1]?.text === '-' ? at + 2 : at + 1
  const more = small.get(all[next]?.text ?? '') ?? 0
  return more >= 1 && more <= 9 ? { what: ten + more, next: next + 1 } : { what: ten, next: at + 1 }
}

/** “a hundred and two”, “a dozen”, “a million”: the article counts one before them, and only there. */
function aScale(all: readonly Token[], at: number): Read<number> | null {
  const next = all[at + 1]?.text ?? ''
  if (next === 'hundred') return belowThousand(all, at)
  return next === 'dozen' || next === 'million' || next === 'billion' || next === 'thousand'
    ? { what: 1, next: at + 1 }
    : null
}

/** “two and a half”: half more. */
function halfMore(all: readonly Token[], { what, next }: Read<number>): Read<Amount> {
  const words = [0, 1, 2].map((offset) => all[next + offset]?.text).join(' ')
  if (words !== 'and a half') return { what: whole(what), next }
  const value = plus(ratio(what), ratio(1, 2))
  return { what: { value, decimals: 1, grain: ratio(1, 2), rounded: false }, next: next + 3 }
}

/** An amount with the scale behind it, if there is one. */
function scaled(all: readonly Token[], amount: Amount, next: number, how: 'in digits' | 'in words' = 'in digits') {
  const word = all[next]
  if (word?.text === 'dozen')
    return { what: { ...amount, value: times(amount.value, ratio(12)), grain: ratio(12) }, next: next + 1 }
  const factor = scales.get(word?.text ?? '')
  // A single letter counts only where it touches its digits: “2.2m”.
  const touches = word !== undefined && all[next - 1]?.end === word.at
  if (factor === undefined || word === undefined || (word.text.length < 3 && (how === 'in words' || !touches)))
    return { what: amount, next }
  const value = times(amount.value, ratio(factor))
  const exact = how === 'in words' && factor === 1000
  const grain = exact ? amount.grain : times(amount.grain, ratio(factor))
  return { what: { value, decimals: 0, grain, rounded: !exact }, next: next + 1 }
}

/** “half a dozen”, “half a million”. */
function halfOf(all: readonly Token[], at: number): Read<Amount> | null {
  const word = all[at]?.text ?? ''
  if (word === 'dozen') return { what: whole(6), next: at + 1 }
  const factor = scales.get(word)
  if (factor === undefined || word.length < 3) return null
  return {
    what: { value: ratio(factor / 2), decimals: 0, grain: ratio(factor / 10), rounded: true },
    next: at + 1,
  }
}

function negativeAt(all: readonly Token[], at: number): Read<Amount> | null {
  const [sign, number] = [all[at], all[at + 1]]
  if (sign === undefined || !/^[-−]$/.test(sign.text) || number?.kind !== 'digits' || number.at !== sign.end)
    return null
  const amount = digits(number.text)
  return { what: { ...amount, value: times(amount.value, ratio(-1)) }, next: at + 2 }
}

function digits(text: string): Amount {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
  return { value: ratioOf(text), decimals, grain: ratio(1, 10n ** BigInt(decimals)), rounded: false }
}

export function whole(value: number): Amount {
  return { value: ratio(value), decimals: 0, grain: ratio(1), rounded: false }
}
