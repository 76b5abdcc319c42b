/**
 * Dates as the documents print them. A date is an ISO 8601 string of reduced precision: a year (`2004`), a month
 * (`2005-01`) or a day (`2021-03-11`). Its length is its precision, so precision is kept and never invented.
 */
const months = 'January February March April May June July August September October November December'.split(' ')

/** The date in words: `2004` → “2004”, `2005-01` → “January 2005”, `2021-03-11` → “11 March 2021”. */
export function day(date: string): string {
  const [year = '', month, dayOfMonth] = date.split('-')
  if (month === undefined) return year
  const monthAndYear = `${months[Number(month) - 1]} ${year}`
  return dayOfMonth === undefined ? monthAndYear : `${Number(dayOfMonth)} ${monthAndYear}`
}

/** The earliest day that the date can mean, for sorting: `2005-01` → `2005-01-01`. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, 10)
}

/** The latest day that the date can mean, for deadlines: `2022-03` → `2022-03-31`, `2022` → `2022-12-31`. */
export function latestDay(date: string): string {
  const [year = '', month = '12', dayOfMonth] = date.split('-')
  if (dayOfMonth !== undefined) return date
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** How many days from one day to another; negative where the other is earlier. Both are whole days: `2022-03-31`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}

/** The day after a whole day: `2022-03-31` → `2022-04-01`. */
export const dayAfter = (date: string): string => daysAfter(date, 1)

/** The day so many days after a whole day: `2022-03-31` and 84 → `2022-06-23`. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The year as four digits: `2005-01` → `2005`. */
export function year(date: string): string {
  return date.slice(0, 4)
}

/** The month and year in short, for tables and charts: `2002-07` → “Jul 2002”; a year stays a year. */
export function shortMonth(date: string): string {
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${months[Number(month) - 1]?.slice(0, 3)} ${year}`
}

/** The date after its preposition, within a sentence: “on 11 March 2021”, “in January 2005”, “in 2004”. */
export const onDay = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${day(date)}`
