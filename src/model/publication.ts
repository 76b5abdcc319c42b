import { z } from 'zod'
import { Instant, PreciseDate, Slug, Text, WebAddress } from './fields.ts'

/** A document that is named but not on this site. */
const Elsewhere = z.strictObject({ title: Text, date: PreciseDate.optional(), url: WebAddress.optional() })

export const relationTypes = ['summary-of', 'follow-up-of', 'part-of', 'commentary-on', 'supersedes'] as const
export const RelationType = z.enum(relationTypes).meta({ allowed: `one of ${relationTypes.join(', ')}` })
export type RelationType = z.infer<typeof RelationType>

const Relation = z.strictObject({ type: RelationType, to: z.union([Slug, Elsewhere]) })
const Person = z.strictObject({ role: Text, name: Text, from: PreciseDate.optional(), to: PreciseDate.optional() })
const Identifier = z.strictObject({ type: z.enum(['isbn', 'issn', 'doi', 'reference']), value: Text })

/** What every kind of publication says about itself, in its front matter. */
export const frontMatter = {
  title: Text,
  subtitle: Text.optional(),
  /** One sentence or two that say what the publication found: the lead of its page and its line in lists. */
  summary: Text,
  published: PreciseDate,
  /** The instant it went up on this site, for feeds. */
  released: Instant.optional(),
  /** Until this instant nothing of it exists in the build. */
  embargo: Instant.optional(),
  status: z.literal('draft').meta({ allowed: 'draft, or left out' }).optional(),
  /** With `paragraphs`, a paragraph begins with its number as the author typed it. */
  numbering: z.literal('paragraphs').meta({ allowed: 'paragraphs, or left out' }).optional(),
  /** With `by-hand`, a term has its meaning only where the author marks it with `<Term>`. */
  terms: z.literal('by-hand').meta({ allowed: 'by-hand, or left out' }).optional(),
  redirects: z.array(z.string().startsWith('/')).default([]),
  series: Text.optional(),
  number: Text.optional(),
  identifiers: z.array(Identifier).default([]),
  publisher: Text.optional(),
  lead: Text.optional(),
  partners: z.array(Text).default([]),
  subject: z
    .strictObject({
      areas: z.array(Slug).default([]),
      bodies: z.array(Slug).default([]),
      programmes: z.array(Slug).default([]),
      themes: z.array(Slug).default([]),
    })
    .default({ areas: [], bodies: [], programmes: [], themes: [] }),
  relates: z.array(Relation).default([]),
  inspection: Slug.optional(),
  language: z.string().optional(),
  translations: z.array(z.strictObject({ language: z.string(), to: Slug })).default([]),
  licence: z.strictObject({ name: Text, url: WebAddress.optional(), statement: Text.optional() }).optional(),
  people: z.array(Person).default([]),
  /** Facts for the strip under the title, in the publication's own words: `{ label: Cases examined, value: "184" }`. */
  facts: z.array(z.strictObject({ label: Text, value: Text })).default([]),
  versions: z
    .array(
      z.strictObject({
        number: Text,
        date: PreciseDate,
        kind: z.enum(['published', 'correction', 'revision']),
        note: Text,
      }),
    )
    .default([]),
  notes: z.array(Text).default([]),
  /** The document that this one retells in other words; it, not this one, is cited. */
  original: z
    .strictObject({
      title: Text,
      author: Text.optional(),
      publisher: Text,
      date: PreciseDate,
      identifiers: z.array(Identifier).default([]),
      url: WebAddress.optional(),
    })
    .optional(),
}
export const FrontMatter = z.strictObject(frontMatter)
export type FrontMatter = z.infer<typeof FrontMatter>

/** The small front matter of a chapter. */
export const ChapterFrontMatter = z.strictObject({ title: Text, summary: Text.optional() })
export type ChapterFrontMatter = z.infer<typeof ChapterFrontMatter>

/** The prose of one file, as the author wrote it, with the place where it begins. */
export interface Body {
  /** Relative to the site's folder: `content/bulletins/inspection-findings-1-05.mdx`. */
  readonly file: string
  readonly text: string
  /** How many lines of the file come before the text's first (front matter and its fences). */
  readonly linesBefore: number
}

export interface Chapter extends ChapterFrontMatter {
  readonly slug: string
  readonly body: Body
}
