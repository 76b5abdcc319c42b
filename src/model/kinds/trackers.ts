import { FrontMatter } from '../publication.ts'

/** Trackers: what became of the recommendations of one or several reports. */
export const trackers = {
  kind: 'trackers',
  one: 'Recommendation tracker',
  many: 'Recommendation trackers',
  about: 'What became of recommendations.',
  frontMatter: FrontMatter,
} as const
