import { latestDay } from '../../format/day.ts'

/** True where a deadline (`2022-03-31`, `2022-03` or `2022`) has passed on a day: its latest day lies before it. */
export function isPast(due: string, today: string): boolean {
  return latestDay(due) < today
}
