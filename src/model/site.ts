import { z } from 'zod'
import { PreciseDate, Text, WebAddress } from './fields.ts'

const Colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ allowed: 'a colour of six hexadecimal digits in small letters, such as "#12436d"' })

/** A text of one or more paragraphs, parted by blank lines. */
const Paragraphs = Text.meta({ allowed: 'a text; blank lines part its paragraphs' })

/**
 * How counts of people are protected: nothing by default, so the site or the table must say. A count from 1 to below `threshold` is
 * hidden, and with it whatever rests on it and as many others as it takes that nobody can work it out; counts that are shown
 * are rounded to the nearest multiple of `rounding` (1: not at all), each by itself, so that sums of them need not agree.
 */
export const Disclosure = z
  .union([
    z.literal('none'),
    z.strictObject({
      threshold: z.int().min(1),
      rounding: z.int().min(1),
      /** `show`: that there is nobody is told. `hide`: it is hidden as a small count is, where even “none” says something of all. */
      zeros: z.enum(['show', 'hide']).default('show'),
      /** `keep`: a total of at least the threshold is never hidden to protect another number, and the build stops where it must be. */
      totals: z.enum(['keep', 'hide']).default('keep'),
    }),
  ])
  .meta({
    allowed:
      'none, or a threshold and a rounding in whole numbers, such as { threshold: 5, rounding: 1 }, with zeros: show or hide and totals: keep or hide where wanted',
  })
export type Disclosure = z.infer<typeof Disclosure>

/** `content/site.yaml`: the facts about the inspectorate's site. */
export const Site = z.strictObject({
  name: Text,
  /** Where the site is served, root or path: `https://example.org/` or `https://example.org/inspections/`. */
  url: WebAddress.refine((url) => url.endsWith('/')).meta({
    allowed: 'a web address that ends with a slash, such as https://example.org/inspections/',
  }),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
    .meta({ allowed: 'a language tag such as en-GB or cy' }),
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC')
    .meta({ allowed: 'a time zone of the IANA list, such as Europe/London' }),
  /** The brand colour on paper and on the dark ground. */
  brand: z.strictObject({ light: Colour, dark: Colour }),
  home: z.strictObject({
    title: Text,
    lead: Text,
    /** The figure that an editor shows on the home page: `publication#figure-id`. */
    figure: z.string().optional(),
  }),
  navigation: z
    .array(z.strictObject({ label: Text, to: z.string().startsWith('/') }))
    .min(1)
    .max(6),
  licence: z.strictObject({ name: Text, url: WebAddress.optional(), statement: Paragraphs }),
  /** Said on every publication that has an `original`: what this text is, and is not. */
  paraphrase: Paragraphs.optional(),
  footer: Text,
  about: Paragraphs,
  contact: Paragraphs,
  privacy: Paragraphs,
  accessibility: z.strictObject({ reviewed: PreciseDate, statement: Paragraphs }),
  disclosure: Disclosure.optional(),
  /** False for a site that does not show the guide for authors. */
  guide: z.boolean().default(true),
})
export type Site = z.infer<typeof Site>
