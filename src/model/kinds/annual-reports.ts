import { FrontMatter } from '../publication.ts'

/** Annual reports: a year's inspections and what they show together. */
export const annualReports = {
  kind: 'annual-reports',
  one: 'Annual report',
  many: 'Annual reports',
  about: 'A year of inspection, and what it shows when it is read together.',
  frontMatter: FrontMatter,
} as const
