import { day, earliestDay, latestDay } from '../format/day.ts'
import { check, type Finding } from './check.ts'
import { eventFinding } from './event-finding.ts'

export const eventDatesInOrder = check(
  {
    id: 'event-dates-in-order',
    severity: 'error',
    sentence: 'A recommendation is issued before anything happens to it, and what happens is recorded afterwards.',
  },
  ({ registers: { events, recommendations } }) => {
    const issued = new Map(recommendations.map(({ id, issued }) => [id, issued]))
    return events.flatMap((event): Finding[] => {
      const made = issued.get(event.id)
      const early = made !== undefined && latestDay(event.date) < earliestDay(made)
      const late = event.recorded < earliestDay(event.date)
      const past = event.due !== undefined && made !== undefined && latestDay(event.due) < earliestDay(made)
      return [
        ...(early
          ? [
              eventFinding(event, 'date', {
                found: `This happened in or on ${day(event.date)}, before the recommendation was issued (${day(made)}).`,
                allowed: 'The date must be that of the issue or later.',
                remedy: 'Correct the date, or the date of issue in recommendations.csv.',
              }),
            ]
          : []),
        ...(late
          ? [
              eventFinding(event, 'recorded', {
                found: `This was recorded on ${day(event.recorded)}, before it happened (${day(event.date)}).`,
                allowed: 'recorded is the day on which this site first said so, on or after the date.',
                remedy: 'Correct one of the two.',
              }),
            ]
          : []),
        ...(past
          ? [
              eventFinding(event, 'due', {
                found: `This was due by ${day(event.due ?? '')}, before the recommendation was issued (${day(made)}).`,
                allowed: 'Something can be due only after it was asked.',
                remedy: 'Correct the year, or the date of issue in recommendations.csv.',
              }),
            ]
          : []),
      ]
    })
  },
)
