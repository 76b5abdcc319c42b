/**
 * The fragment identifiers of a publication. Those that an editor numbers (paragraphs) or names (figures, tables,
 * recommendations) are prefixed, so that they can't meet a heading's.
 */
export const anchor = {
  figure: (id: string) => `figure-${id}`,
  table: (id: string) => `table-${id}`,
  paragraph: (number: string) => `p${number}`,
  recommendation: (key: string) => `recommendation-${key}`,
  term: (slug: string) => `term-${slug}`,
} as const
