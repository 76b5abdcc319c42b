import { plural } from '../format/plural.ts'

/** What was asked and found, as far as it is announced. */
export interface Outcome {
  readonly count: number
  readonly words: string
  /** How many filters are chosen. */
  readonly filters: number
  readonly order: string
  /** What else to look for, where it may have been meant. */
  readonly suggestion?: string | undefined
}

const orders: Readonly<Record<string, string>> = { newest: ', newest first', oldest: ', oldest first' }

/** What is announced when a search is done: “12 results for ‘victims’ with 1 filter, newest first”, or that there are none. */
export function announcement({ count, words, filters, order, suggestion }: Outcome): string {
  const what = words === '' ? '' : ` for ‘${words}’`
  const narrowed = filters === 0 ? '' : ` with ${plural(filters, 'filter', 'filters')}`
  if (count > 0) return `${plural(count, 'result', 'results')}${what}${narrowed}${orders[order] ?? ''}`
  const meant = suggestion === undefined ? '' : ` Did you mean ‘${suggestion}’?`
  return `No results${what}${narrowed}.${meant}`
}
