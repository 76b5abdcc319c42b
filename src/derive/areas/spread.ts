import { type Decimal, decimal, printed, product, sum } from '../../format/decimal.ts'

/** How a set of numbers is spread, each as it is printed. */
export interface Spread {
  readonly count: number
  readonly low: string
  readonly high: string
  /** The number in the middle, or half-way between the two there; left out of fewer than three numbers, which have none worth the name. */
  readonly median?: string
}

const fewest = 3
const half: Decimal = { digits: 5n, scale: 1 }

/** The lowest, the middle and the highest of printed numbers, by exact arithmetic; undefined of none. */
export function spread(values: readonly string[]): Spread | undefined {
  const sorted = values.toSorted((one, other) => Number(one) - Number(other))
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return undefined
  return { count: sorted.length, low, high, ...(sorted.length >= fewest && { median: middle(sorted) }) }
}

function middle(sorted: readonly string[]): string {
  const last = sorted.length - 1
  const [one = '', other = ''] = [sorted[Math.floor(last / 2)], sorted[Math.ceil(last / 2)]]
  if (Number(one) === Number(other)) return one
  return printed(product(sum([decimal(one), decimal(other)]), half))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}
