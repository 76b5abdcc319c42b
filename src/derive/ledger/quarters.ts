import { latestDay } from '../../format/day.ts'

/** The last days of the quarters that ended on or after one day and before another, oldest first. Both are whole days. */
export function quarters(first: string, before: string): readonly string[] {
  const ends: string[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(before.slice(0, 4)); year++) {
    for (const month of ['03', '06', '09', '12']) {
      const end = latestDay(`${year}-${month}`)
      if (end >= first && end < before) ends.push(end)
    }
  }
  return ends
}

/** The quarter that ended last before a day: the last day before it, and its own last day. */
export function lastQuarter(day: string): { readonly before: string; readonly end: string } {
  const [before = '', end = ''] = quarters(`${Number(day.slice(0, 4)) - 1}-01-01`, day).slice(-2)
  return { before, end }
}
