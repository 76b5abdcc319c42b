import type { Site } from '../model/site.ts'

/** What a policy of disclosure control does to counts of people, in sentences; `undefined` where nothing had to be declared. */
export function disclosureWords(policy: Site['disclosure']): string {
  if (policy === undefined || policy === 'none') {
    return 'No number of this table has been hidden or rounded to protect people: all are as the source prints them.'
  }
  const { threshold, rounding } = policy
  const hidden =
    threshold > 1
      ? `Counts of people below ${threshold} are hidden and shown as [c], and so is what would give them away.`
      : 'No count of people is hidden.'
  const rounded =
    rounding > 1 ? `Counts that are shown are rounded to the nearest ${rounding}.` : 'No count is rounded.'
  return `${hidden} ${rounded}`
}
