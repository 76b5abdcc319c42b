import { earliestDay, latestDay } from '../format/day.ts'
import { atMost, decimal } from '../format/decimal.ts'
import { dateExists } from '../model/fields.ts'

export const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** Whether a value lies between two ends, either of which may be absent. */
export type Within = boolean | 'unsure' | 'unlike'

/**
 * True or false where it can be told. `unsure` for a date whose precision leaves it open: 2003 may lie before or after 2003-04.
 * `unlike` where the three are not all numbers or all dates.
 */
export function within(text: string, from: string | undefined, to: string | undefined): Within {
  const ends = [from, to].filter((end) => end !== undefined)
  if ([text, ...ends].every(isNumber)) {
    return (
      (from === undefined || atMost(decimal(from), decimal(text))) &&
      (to === undefined || atMost(decimal(text), decimal(to)))
    )
  }
  if (![text, ...ends].every(dateExists)) return 'unlike'
  const [first, last] = [earliestDay(text), latestDay(text)]
  const low = from === undefined ? '' : earliestDay(from)
  const high = to === undefined ? '9999' : latestDay(to)
  if (first >= low && last <= high) return true
  return last < low || first > high ? false : 'unsure'
}

const alphabet = new Intl.Collator('en-GB', { numeric: true })

/** Orders two texts: by a list of words where it has both, as numbers, as dates, and else as the alphabet does; blanks come last. */
export function compared(one: string, other: string, words: readonly string[] = []): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  const [place, otherPlace] = [words.indexOf(one), words.indexOf(other)]
  if (place !== -1 && otherPlace !== -1) return place - otherPlace
  if (isNumber(one) && isNumber(other)) {
    const [first, second] = [decimal(one), decimal(other)]
    return Number(!atMost(first, second)) - Number(!atMost(second, first))
  }
  if (dateExists(one) && dateExists(other)) return earliestDay(one) < earliestDay(other) ? -1 : Number(one !== other)
  return alphabet.compare(one, other)
}
