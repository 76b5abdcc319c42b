import { z } from 'zod'
import { Day, PreciseDate, Slug, Text, WebAddress } from './fields.ts'
import { Aggregate } from './registers/aggregates.ts'
import { LedgerEvent } from './registers/events.ts'
import { Addressee, Recommendation } from './registers/recommendations.ts'

const list = <Member extends z.ZodType>(member: Member, of: string) =>
  z.array(member).meta({ allowed: `a list of ${of}, which may be empty` })

/** A whole number, as JSON has it. */
const Count = z.int().min(0).optional().meta({ allowed: 'a whole number such as 18, or left out' })

/** A recommendation in a bundle: its register's row, with its themes as a list and the whole address of its page. */
export const BundledRecommendation = Recommendation.extend({
  themes: list(Slug, 'ids of themes'),
  url: WebAddress,
})
export type BundledRecommendation = z.infer<typeof BundledRecommendation>

/**
 * An open bundle: all that a site publishes of its ledger, as JSON under `/.well-known/recommendations.json`, for another site to
 * read. Fields have the names and the values of the registers; a field without a value is left out.
 */
export const Bundle = z.strictObject({
  /** The version of this form. */
  version: z.literal('1').meta({ allowed: '"1", the version of the bundle’s form' }),
  publisher: z.strictObject({
    name: Text,
    url: WebAddress,
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
      .meta({ allowed: 'a language tag such as en-GB or cy' }),
  }),
  /** The day for which it is made: nothing in it was recorded later. */
  asAt: Day,
  licence: z.strictObject({ name: Text, url: WebAddress.optional() }),
  /** The publications that make the recommendations. */
  publications: list(
    z.strictObject({ slug: Slug, title: Text, published: PreciseDate.optional(), url: WebAddress }),
    'publications',
  ),
  /** The bodies that addressees and events name. */
  bodies: list(z.strictObject({ id: Slug, name: Text, successor: Slug.optional() }), 'bodies'),
  /** The themes that recommendations name. */
  themes: list(z.strictObject({ id: Slug, name: Text }), 'themes'),
  recommendations: list(BundledRecommendation, 'recommendations'),
  addressees: list(Addressee, 'addressees'),
  events: list(LedgerEvent, 'events'),
  aggregates: list(Aggregate.extend({ total: Count, count: Count }), 'aggregate findings'),
})
export type Bundle = z.infer<typeof Bundle>

/** A sister inspectorate's bundle as it lies in `data/bundles/`. */
export interface SisterBundle extends Bundle {
  /** The file's name without its ending. */
  readonly name: string
  /** Relative to the site's folder. */
  readonly file: string
}
