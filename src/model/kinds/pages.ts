import { z } from 'zod'
import { frontMatter } from '../publication.ts'

/** Pages about the site and its methods, served at the root. They need no date. */
export const pages = {
  kind: 'pages',
  one: 'Page',
  many: 'Pages',
  about: 'About the site and its methods.',
  frontMatter: z.strictObject({ ...frontMatter, published: frontMatter.published.optional() }),
} as const
