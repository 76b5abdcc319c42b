import { decimalOf, negative, printed, sum } from '../../format/decimal.ts'

/** The difference of two printed numbers as decimals have it: 0.3 from 0.1 is 0.2, without the dust of binary fractions. */
export function exactDifference(from: number, to: number): number {
  return Number(printed(sum([decimalOf(to), negative(decimalOf(from))])))
}
