import type { Site } from '../model/site.ts'

/** What a policy of disclosure control does to counts of people, in sentences; `undefined` where nothing had to be declared. */
export function disclosureWords(policy: Site['disclosure']): string {
  if (policy === undefined || policy === 'none') {
    return 'No number of this table has been hidden or rounded to protect people.'
  }
  const { threshold, rounding, zeros, totals } = policy
  const rounded =
    rounding > 1 ? `Counts that are shown are rounded to the nearest ${rounding}.` : 'No count is rounded.'
  if (threshold < 2) return `No count of people is hidden. ${rounded}`
  const small = zeros === 'hide' ? `below ${threshold}, and 0 with them,` : `from 1 to ${threshold - 1}`
  const none = zeros === 'hide' ? '' : ' A count of 0 is shown.'
  const whole =
    totals === 'keep'
      ? `A total of ${threshold} or more is never hidden.`
      : 'A total is hidden, too, where it would give another count away.'
  return `Counts of people ${small} are hidden and shown as [c], and so is what would give them away.${none} ${whole} ${rounded}`
}
