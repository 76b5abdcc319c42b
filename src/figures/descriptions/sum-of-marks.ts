import type { Mark } from '../../charts/series.ts'
import { decimal, printed, sum } from '../../format/decimal.ts'
import { number } from '../../format/number.ts'

const digits = /\u2212?\d[\d,]*(?:\.\d+)?/
const symbols = / \[\w+\]/g

/**
 * The sum of printed numbers, written as they are: “60%” and “35.5% [r]” make “95.5% [r]”. Null where one of them is a gap, since what
 * it would add is not known.
 */
export function sumOfMarks(marks: readonly Mark[]): { readonly value: number; readonly text: string } | null {
  const [first] = marks
  if (first === undefined || marks.some(({ value }) => value === null)) return null
  const numbers = marks.map(({ text }) => (digits.exec(text)?.[0] ?? '0').replaceAll(',', '').replace('\u2212', '-'))
  const total = printed(sum(numbers.map(decimal)))
  const own = new Set(marks.flatMap(({ text }) => text.match(symbols) ?? []))
  return {
    value: Number(total),
    text: first.text.replace(symbols, '').replace(digits, number(total)) + [...own].join(''),
  }
}
