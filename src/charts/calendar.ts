import { earliestDay, shortMonth } from '../format/day.ts'

/** A day as a number, for a scale: days since the year 1 began, so that no date that is met is zero or less. */
export function dayNumber(day: string): number {
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  // A year is counted from its March, so that a leap day is its last; 153 days are any five months from March or August on.
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + dayOfMonth - 306
}

/** From one line of a calendar axis to the next, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

/**
 * First days of months or years between two days (as numbers), at most so many, with their printed form: “Mar 2021”, or “2021” where
 * all are years.
 */
export function calendarTicks(
  [low, high]: readonly [number, number],
  most: number,
): readonly { readonly value: number; readonly text: string }[] {
  const months = monthsBetween(low, high)
  const fitting = steps.map((step) => ({ step, on: months.filter((month) => month % step === 0) }))
  const { step, on } = fitting.find(({ on }) => on.length <= most) ?? { step: 0, on: [] }
  return on.map((month) => {
    const date = isoMonth(month)
    return { value: dayNumber(earliestDay(date)), text: step % 12 === 0 ? date.slice(0, 4) : shortMonth(date) }
  })
}

/** The months that begin between two days, counted from the year 0. */
function monthsBetween(low: number, high: number): readonly number[] {
  const about = (number: number) => Math.floor((number / 365.2425 + 1) * 12)
  const from = about(low) - 1
  return Array.from({ length: about(high) - from + 2 }, (_, index) => from + index).filter((month) => {
    const number = dayNumber(earliestDay(isoMonth(month)))
    return number >= low && number <= high
  })
}

const isoMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
