import { day } from './day.ts'

/** How long something existed: “1900 to 1950”, “since June 2014”, “until 1950”; empty where neither end is known. */
export function life(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `until ${day(to)}`
  return to === undefined ? `since ${day(from)}` : `${day(from)} to ${day(to)}`
}
