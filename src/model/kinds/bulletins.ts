import { FrontMatter } from '../publication.ts'

/** Findings bulletins: an inspection's findings in short. */
export const bulletins = {
  kind: 'bulletins',
  one: 'Findings bulletin',
  many: 'Findings bulletins',
  about: 'The findings of an inspection, in a few pages.',
  frontMatter: FrontMatter,
} as const
