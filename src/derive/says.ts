import { day } from '../format/day.ts'
import type { Cell, Column } from '../model/table.ts'
import { numberInWords } from './number-in-words.ts'

/** A number as the words have it: its value and how many digits they give after the point. */
export interface Stated {
  readonly value: number
  readonly decimals: number
}

/** What an author's words say: a bare number, a per cent, an amount of money, or a count out of another (“14 of 42”). */
export type Reading =
  | (Stated & { readonly says: 'number' | 'percent' })
  | (Stated & { readonly says: 'money'; readonly currency: string })
  | { readonly says: 'count'; readonly count: Stated; readonly of: Stated }

const percentSign = /\s*(?:%|\bper\s?cent)$/i
const between = /\s+(?:out\s+)?of(?:\s+the)?\s+/i

/**
 * What the words say, or null where they can't be read: digits (“31”, “8,750”), per cents (“31 per cent”, “31%”), plain amounts
 * (“£2,203,600”), counts (“14 of 42”, “14 out of the 42”) and number words to 999 (“twenty-one”). Fractions and
 * approximations (“a third”, “about half”, “£2.2 million”) are not read.
 */
export function reading(words: string): Reading | null {
  const text = words.replace(/\s+/g, ' ').trim()
  const sides = text.split(between)
  if (sides.length === 2) {
    const [count, of] = sides.map((side) => stated(side))
    return count && of ? { says: 'count', count, of } : null
  }
  const currency = /^[£€$]/.exec(text)?.[0]
  if (currency !== undefined) {
    const amount = inDigits(text.slice(1))
    return amount && { says: 'money', currency, ...amount }
  }
  if (percentSign.test(text)) {
    const share = stated(text.replace(percentSign, ''))
    return share && { says: 'percent', ...share }
  }
  const number = stated(text)
  return number && { says: 'number', ...number }
}

/**
 * Compares an author's words with a cell, and with the denominator's cell for a count “x of y”. Numbers match when they are
 * equal and the words give no more digits after the point than the table prints: 31 is not 31.4. Per cents need a per cent
 * column, money a money column. Other columns' words are compared as printed, capitals aside.
 */
export function saysMatches(
  words: string,
  cell: Cell,
  column: Column,
  denominator?: Cell,
): 'matches' | 'differs' | 'unreadable' {
  if (!numeric.has(column.type)) return textMatches(words, cell, column)
  const read = reading(words)
  if (read === null) return 'unreadable'
  if (read.says === 'count') {
    if (denominator === undefined) return 'unreadable'
    return equal(read.count, cell) && equal(read.of, denominator) ? 'matches' : 'differs'
  }
  const fits = unitFits(read, column)
  return fits && equal(read, cell) ? 'matches' : 'differs'
}

const numeric: ReadonlySet<Column['type']> = new Set(['integer', 'decimal', 'percent', 'money'])

function unitFits(read: Exclude<Reading, { says: 'count' }>, { type, unit = '' }: Column): boolean {
  if (read.says === 'percent') return type === 'percent' || percentSign.test(unit)
  if (read.says === 'money') return type === 'money' && (unit === '' || unit === read.currency)
  return true
}

/** A blank or a symbol in place of a value equals no number. */
function equal({ value, decimals }: Stated, cell: Cell): boolean {
  const printedDecimals = /\.(\d+)$/.exec(cell.printed)?.[1]?.length ?? 0
  return cell.value === value && decimals <= printedDecimals
}

function textMatches(words: string, { printed, value }: Cell, { type }: Column): 'matches' | 'differs' | 'unreadable' {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const said = plain(words)
  if (value === null) return said === '' ? 'unreadable' : 'differs'
  if (type === 'date' || type === 'month') {
    if (said === plain(day(printed)) || said === plain(printed)) return 'matches'
    return /\b[12]\d{3}\b/.test(said) ? 'differs' : 'unreadable'
  }
  return said === plain(printed) ? 'matches' : 'differs'
}

const stated = (text: string): Stated | null => inDigits(text) ?? inWords(text)

/** Digits with thousands marked in threes or not at all: “8,750”, “8750”, “-2.5”. */
function inDigits(text: string): Stated | null {
  const match = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction] = match
  const digits = whole.replaceAll(',', '') + (fraction === undefined ? '' : `.${fraction}`)
  const value = Number(digits)
  return { value: sign === '' || value === 0 ? value : -value, decimals: fraction?.length ?? 0 }
}

function inWords(text: string): Stated | null {
  const value = numberInWords(text)
  return value === null ? null : { value, decimals: 0 }
}
