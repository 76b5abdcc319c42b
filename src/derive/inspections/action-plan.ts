import { daysAfter, earliestDay, latestDay } from '../../format/day.ts'

/** The first and the last day that a date can mean, both whole days; equal where it is known to the day. */
export interface DaySpan {
  readonly earliest: string
  readonly latest: string
}

/** What is known of an action plan on a day. */
export interface ActionPlan {
  /** Within how many weeks of its report it is due; left out where the programme asks for none and one came in all the same. */
  readonly weeks?: number
  /** When it is due; left out where the report has no date. */
  readonly due?: DaySpan
  readonly received?: string
  readonly timing: PlanTiming
}

/**
 * What can be said of its time: of one received, that it came by the day, later, or that the dates do not tell; of one that is not
 * recorded, that the day is to come, may have passed (the report's date is not known to the day), or has passed; `undated` where
 * there is no day to compare with.
 */
export type PlanTiming = 'in-time' | 'late' | 'untold' | 'to-come' | 'may-have-passed' | 'passed' | 'undated'

/** When something is due that is owed within so many weeks of a date of any precision. */
export function dueSpan(date: string, weeks: number): DaySpan {
  const days = weeks * 7
  return { earliest: daysAfter(earliestDay(date), days), latest: daysAfter(latestDay(date), days) }
}

/**
 * The action plan after a report; undefined where none is owed and none came in.
 *
 * @param published the report's date
 * @param day the whole day for which it is said
 */
export function actionPlan(
  published: string | undefined,
  weeks: number | undefined,
  received: string | undefined,
  day: string,
): ActionPlan | undefined {
  if (weeks === undefined && received === undefined) return undefined
  const due = weeks === undefined || published === undefined ? undefined : dueSpan(published, weeks)
  return {
    ...(weeks !== undefined && { weeks }),
    ...(due && { due }),
    ...(received !== undefined && { received }),
    timing: timing(due, received, day),
  }
}

function timing(due: DaySpan | undefined, received: string | undefined, day: string): PlanTiming {
  if (due === undefined) return 'undated'
  if (received === undefined) {
    if (day <= due.earliest) return 'to-come'
    return day > due.latest ? 'passed' : 'may-have-passed'
  }
  if (latestDay(received) <= due.earliest) return 'in-time'
  return earliestDay(received) > due.latest ? 'late' : 'untold'
}
