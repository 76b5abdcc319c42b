import { FrontMatter } from '../publication.ts'

/** Inspection reports, thematic and of areas, often in chapters. */
export const reports = {
  kind: 'reports',
  one: 'Inspection report',
  many: 'Inspection reports',
  about: 'What inspectors found, in full.',
  frontMatter: FrontMatter,
} as const
