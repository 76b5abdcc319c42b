import { earliestDay } from '../../format/day.ts'
import type { Entry } from './ledger.ts'

/** Entries of like age, in whole years. */
export interface Ages {
  /** From so many whole years on … */
  readonly from: number
  /** … and younger than so many; left out for the oldest. */
  readonly below?: number
  readonly entries: readonly Entry[]
}

const bands = [0, 1, 2, 5, 10]

/** Entries by their age on a day, in whole years since the earliest day on which they can have been issued; no empty bands. */
export function ages(entries: readonly Entry[], day: string): readonly Ages[] {
  return bands.flatMap((from, place): Ages[] => {
    const below = bands[place + 1]
    const those = entries.filter(({ recommendation }) => {
      const years = wholeYears(earliestDay(recommendation.issued), day)
      return years >= from && (below === undefined || years < below)
    })
    return those.length === 0 ? [] : [{ from, ...(below !== undefined && { below }), entries: those }]
  })
}

/** How many whole years have passed from one day to a later one; 0 where it is earlier. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years)
}
