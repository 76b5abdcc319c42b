/** The first and the last day that a date of reduced precision may mean, in days since 1970: `2024-04` → the 1st and the 30th of April. */
export function daySpan(date: string): { readonly first: number; readonly last: number } {
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  const days = (monthIndex: number, dayOfMonth: number) => Date.UTC(year, monthIndex, dayOfMonth) / 86_400_000
  if (month === undefined) return { first: days(0, 1), last: days(12, 0) }
  if (day === undefined) return { first: days(month - 1, 1), last: days(month, 0) }
  return { first: days(month - 1, day), last: days(month - 1, day) }
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The first day of a month or year as an axis prints it, “Mar 2021” or “2021”; null for other words. */
export function dayPrinted(text: string): number | null {
  const [, month, year] = /^(?:([A-Z][a-z]{2}) )?(\d{4})$/.exec(text) ?? []
  if (year === undefined || (month !== undefined && !months.includes(month))) return null
  return Date.UTC(Number(year), month === undefined ? 0 : months.indexOf(month), 1) / 86_400_000
}
