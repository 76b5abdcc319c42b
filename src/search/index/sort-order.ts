import { inByteOrder } from './in-byte-order.ts'

/**
 * The numbers of the pages that have a value, in ascending order of the values; those with equal values in the order of pages. As the
 * search engine does it: as numbers where all values are numbers, else as texts.
 */
export function sortOrder(values: readonly (string | null)[]): readonly number[] {
  const having = values.flatMap((value, page) => (value === null ? [] : [{ value, page }]))
  const numeric = having.every(({ value }) => isNumber.test(value))
  // The engine counts in single precision.
  const size = (value: string) => Math.fround(Number(value))
  const order = numeric ? (one: string, other: string) => size(one) - size(other) : inByteOrder
  return having.sort((one, other) => order(one.value, other.value)).map(({ page }) => page)
}

const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
