import { FrontMatter } from '../publication.ts'

/** Commentary: what others wrote about an inspection. It is not the inspectorate's. */
export const commentary = {
  kind: 'commentary',
  one: 'Commentary',
  many: 'Commentary',
  about: 'What others wrote about inspections. These are not the inspectorate’s words.',
  frontMatter: FrontMatter,
} as const
