import { plural } from './plural.ts'

/** A length of time in whole days, months or years, rounded down: 45 → “45 days”, 456 → “14 months”, 7500 → “20 years”. */
export function duration(days: number): string {
  if (days < 61) return plural(days, 'day', 'days')
  if (days < 731) return plural(Math.floor((days + 1) / 30.44), 'month', 'months')
  return plural(Math.floor((days + 1) / 365.25), 'year', 'years')
}
