import { day } from '../../format/day.ts'
import { compare, minus, over, plus, type Ratio, ratio, ratioOf, size, times } from '../../format/ratio.ts'
import { type Cell, type Column, numericTypes } from '../../model/table.ts'
import type { Amount } from './amount.ts'
import { type PhraseName, phrases } from './phrases.ts'
import { type Reading, reading } from './reading.ts'
import { sameQuantity } from './same-quantity.ts'
import { type Slack, slackOfFactor, slackOfFraction, slackOfNumber, slackOfPercent } from './slack.ts'
import { from, type Span, within } from './span.ts'

/** A cell and its column. */
export interface CellOf {
  readonly cell: Cell
  readonly column: Column
}

/**
 * `matches`: the words are true of the cell. `far`: they are true, but tell the reader too little (“more than a tenth” of two thirds).
 * `differs`: they are not true. `unreadable`: they give no number. `needs of`, `needs than`: they speak of a whole, or of
 * another number, that is not named.
 */
export type Verdict = 'matches' | 'far' | 'differs' | 'unreadable' | 'needs of' | 'needs than'

/**
 * Compares an author's words with a cell, in exact arithmetic: with `of`, the cell of the whole, for counts and shares; with `than`, the
 * cell of what came before or stands beside, for comparisons and changes. Cells count as they are printed. Columns that are not
 * numbers are compared as printed, capitals aside, or
 * as words that say the same (“nine out of ten”, “nine out of 10”).
 */
export function saysMatches(
  words: string,
  { cell, column }: CellOf,
  { of, than }: { readonly of?: CellOf | undefined; readonly than?: CellOf | undefined } = {},
): Verdict {
  if (!numericTypes.has(column.type)) return textMatches(words, cell, column)
  const read = reading(words)
  return read === null ? 'unreadable' : readingMatches(read, { cell, column }, { of, than })
}

/** Compares what words were read as with a cell of a column of numbers. */
export function readingMatches(
  read: Reading,
  { cell, column }: CellOf,
  { of, than }: { readonly of?: CellOf | undefined; readonly than?: CellOf | undefined } = {},
): Verdict {
  const value = numberIn(cell)
  if (value === null) return 'differs'
  const here = { value, cell, column }
  if (read.change !== undefined || read.quantity.says === 'points' || read.quantity.says === 'times') {
    const other = than && numberIn(than.cell)
    if (than === undefined) return 'needs than'
    return other === null || other === undefined ? 'differs' : changeMatches(read, here, { value: other, ...than })
  }
  const whole = of && numberIn(of.cell)
  return whole === null ? 'differs' : stateMatches(read, here, whole)
}

interface Valued extends CellOf {
  readonly value: Ratio
}

const hundred = ratio(100)

function stateMatches({ phrase, quantity }: Reading, here: Valued, whole: Ratio | undefined): Verdict {
  switch (quantity.says) {
    case 'count': {
      const { count, of } = quantity
      if (isShare(here.column)) return countAsShare({ phrase, quantity }, here, whole)
      if (whole !== undefined && equals(of, whole)) return holds(phrase, count.value, slackOfNumber(count), here.value)
      if (quantity.all && whole === undefined) return exactly(count, here)
      if (!quantity.ratio) return whole === undefined ? 'needs of' : 'differs'
      return shareMatches(phrase, over(count.value, of.value), here, whole)
    }
    case 'share': {
      if (quantity.of !== undefined && whole === undefined) return 'needs of'
      if (quantity.of !== undefined && whole !== undefined && !equals(quantity.of, whole)) return 'differs'
      return shareMatches(phrase, quantity.share, here, whole)
    }
    case 'percent': {
      const { amount } = quantity
      const points = pointsOf(here, whole)
      if (points === null) return whole === undefined && isCount(here.column) ? 'needs of' : 'differs'
      if (phrase !== 'bare') return holds(phrase, amount.value, slackOfPercent(amount), points)
      if (isShare(here.column)) return exactly(amount, { ...here, value: points }, isPercent(here.column) ? 0 : 2)
      return compare(size(minus(points, amount.value)), times(amount.grain, ratio(1, 2))) <= 0 ? 'matches' : 'differs'
    }
    case 'money':
    case 'number': {
      const { amount } = quantity
      const { type, unit = '' } = here.column
      const scale = amount.rounded ? scaleOf(unit) : 1
      const currency = unit.charAt(0)
      if (
        quantity.says === 'money' &&
        (type !== 'money' ||
          !(amount.rounded ? ['', quantity.currency].includes(currency) : ['', quantity.currency].includes(unit)))
      )
        return 'differs'
      if (phrase === 'bare' && !amount.rounded) return exactly(amount, here)
      if (phrase !== 'bare' && type === 'percent')
        return holds(phrase, amount.value, slackOfPercent(amount), here.value)
      return holds(phrase, amount.value, slackOfNumber(amount), times(here.value, ratio(scale)))
    }
    default:
      return 'unreadable'
  }
}

/** “14 of 42” against a column of shares: their share as it is printed there, or for “nine out of ten” near it. */
function countAsShare({ phrase, quantity }: Reading, here: Valued, whole: Ratio | undefined): Verdict {
  if (quantity.says !== 'count') return 'unreadable'
  const { count, of } = quantity
  const named = whole !== undefined && equals(of, whole)
  if (whole !== undefined && !named && !quantity.ratio) return 'differs'
  const share = over(count.value, of.value)
  if (quantity.ratio && !named) return shareMatches(phrase, share, here, whole)
  if (whole === undefined) return 'needs of'
  if (share === null || phrase !== 'bare') return 'unreadable'
  const points = isPercent(here.column) ? share : times(share, ratio(1, 100))
  return within(printedSpan(here.cell), times(points, hundred)) ? 'matches' : 'differs'
}

/** The numbers that a printed one stands for: half of its last digit to either side. */
function printedSpan({ printed }: Cell): Span {
  const half = ratio(1, 2n * ratioOf(printed).bottom)
  const value = ratioOf(printed)
  return { low: from(minus(value, half)), high: from(plus(value, half)) }
}

/** A fraction against a share: the cell's own, or the cell's of the whole. */
function shareMatches(phrase: PhraseName, share: Ratio | null, here: Valued, whole: Ratio | undefined): Verdict {
  const points = pointsOf(here, whole)
  if (share === null) return 'unreadable'
  if (points === null) return whole === undefined && isCount(here.column) ? 'needs of' : 'differs'
  const target = times(share, hundred)
  return holds(phrase, target, slackOfFraction(target), points)
}

/** The cell as a number of hundredths of a whole; null where it is none. */
function pointsOf({ value, column }: Valued, whole: Ratio | undefined): Ratio | null {
  if (isPercent(column)) return value
  if (isProportion(column)) return times(value, hundred)
  const share = whole && over(value, whole)
  return share ? times(share, hundred) : null
}

/** How much more or less a cell holds than another. */
function changeMatches({ phrase, quantity, change }: Reading, here: Valued, other: Valued): Verdict {
  if (here.column.type !== other.column.type) return 'differs'
  if (quantity.says === 'times') {
    const factor = over(here.value, other.value)
    return factor === null ? 'differs' : holds(phrase, quantity.factor, slackOfFactor(quantity.factor), factor)
  }
  if (quantity.says === 'count' || quantity.says === 'share') return 'unreadable'
  const moved = minus(here.value, other.value)
  const by = change === 'fall' ? minus(ratio(0), moved) : change === 'rise' ? moved : size(moved)
  const { amount } = quantity
  if (quantity.says === 'percent') {
    const relative = over(times(by, hundred), other.value)
    if (relative === null || isShare(here.column)) return 'differs'
    if (phrase !== 'bare') return holds(phrase, amount.value, slackOfPercent(amount), relative)
    return compare(size(minus(relative, amount.value)), times(amount.grain, ratio(1, 2))) <= 0 ? 'matches' : 'differs'
  }
  if ((quantity.says === 'points') !== isPercent(here.column)) return 'differs'
  const slack = quantity.says === 'points' ? slackOfPercent(amount) : slackOfNumber(amount)
  return holds(phrase, amount.value, slack, by)
}

function holds(name: PhraseName, target: Ratio, slack: Slack, value: Ratio): Verdict {
  const phrase = phrases.find((candidate) => candidate.name === name)
  if (phrase === undefined) return 'unreadable'
  const tells: Span | undefined = phrase.tells?.(target, slack)
  if (!within(phrase.holds(target, slack), value)) return 'differs'
  return tells === undefined || within(tells, value) ? 'matches' : 'far'
}

/**
 * Equal to what is printed, with no more digits after the point: 31 is not 31.4, nor 31.0 where the table has 31. `moved` says by how many
 * places the point was moved to the right.
 */
function exactly({ value, decimals }: Amount, { value: printed, cell }: Valued, moved = 0): Verdict {
  const given = (/\.(\d+)$/.exec(cell.printed)?.[1]?.length ?? 0) - moved
  return compare(value, printed) === 0 && decimals <= Math.max(0, given) ? 'matches' : 'differs'
}

const equals = (amount: Amount, value: Ratio) => compare(amount.value, value) === 0

/** A blank or a symbol in place of a value is no number. */
const numberIn = ({ printed, value }: Cell): Ratio | null => (typeof value === 'number' ? ratioOf(printed) : null)

export const isPercent = ({ type, unit = '' }: Column) => type === 'percent' || /^(?:%|per\s?cent)$/i.test(unit.trim())
const isProportion = ({ type, unit = '' }: Column) =>
  type === 'decimal' && /^(?:share|proportion|fraction)$/i.test(unit)
const isShare = (column: Column) => isPercent(column) || isProportion(column)
const isCount = (column: Column) => column.type === 'integer' || column.type === 'decimal' || column.type === 'money'

/** What one unit of a column stands for: “£ million”, “£m”, “£000s”. */
function scaleOf(unit: string): number {
  if (/\bbillion|bn\b/i.test(unit)) return 1e9
  if (/\bmillion|\dm\b|[£€$]\s?m\b/i.test(unit)) return 1e6
  return /\bthousand|[£€$]\s?k\b|000/i.test(unit) ? 1e3 : 1
}

function textMatches(words: string, { printed, value }: Cell, { type }: Column): Verdict {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const said = plain(words)
  if (value === null) return said === '' ? 'unreadable' : 'differs'
  if (type === 'date' || type === 'month') {
    if (said === plain(day(printed)) || said === plain(printed)) return 'matches'
    return /\b[12]\d{3}\b/.test(said) ? 'differs' : 'unreadable'
  }
  return said === plain(printed) || sameReading(words, printed) ? 'matches' : 'differs'
}

/** “About half” says what a cell that prints “around half”, or “half”, says; “half” does not say what “around half” says. */
function sameReading(words: string, printed: string): boolean {
  const [ours, theirs] = [reading(words), reading(printed)]
  if (ours === null || theirs === null || ours.change !== theirs.change) return false
  if (ours.phrase !== theirs.phrase && !(ours.phrase === 'about' && theirs.phrase === 'bare')) return false
  return sameQuantity(ours.quantity, theirs.quantity)
}
