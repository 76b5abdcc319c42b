import { z } from 'zod'
import { PreciseDate, Slug, Text } from '../fields.ts'
import { list } from './list.ts'

/** The identity of a recommendation: `publication/key`. */
export const RecommendationId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({
    allowed: 'the publication’s slug, a slash and the recommendation’s key, such as inspection-findings-1-05/npd-1',
  })

export const RecommendationKind = z
  .enum(['recommendation', 'priority_for_improvement', 'area_for_improvement', 'cause_of_concern', 'forthcoming'])
  .meta({
    allowed: 'recommendation, priority_for_improvement, area_for_improvement, cause_of_concern or forthcoming',
  })

/** A row of `recommendations.csv`. Text, number, addressees and issue date never change once published. */
export const Recommendation = z.strictObject({
  id: RecommendationId,
  publication: Slug,
  /** The printed number, else `<group>-<position>`; never shown as a number. */
  key: Slug,
  /** The printed number; blank where none is printed. */
  number: Text.optional(),
  /** The id of the recommendation of which this is a part. */
  parent: RecommendationId.optional(),
  group_lead_in: Text.optional(),
  /** The report from which it comes, where the publication only retells it. */
  source_report: Text.optional(),
  /** The anchor of the paragraph where the publication makes it. */
  anchor: Text.optional(),
  issued: PreciseDate,
  kind: RecommendationKind,
  priority: Text.optional(),
  text: Text,
  themes: list(Slug),
  repeats: RecommendationId.optional(),
  supersedes: RecommendationId.optional(),
  success_test: Text.optional(),
})
export type Recommendation = z.infer<typeof Recommendation>

/** A row of `addressees.csv`: to whom a recommendation is made. `body` is blank where none is named. */
export const Addressee = z.strictObject({
  recommendation: RecommendationId,
  body: Slug.optional(),
  /** The name as the source prints it. */
  printed: Text,
  role: z.enum(['addressed', 'consulted']).meta({ allowed: 'addressed or consulted' }),
})
export type Addressee = z.infer<typeof Addressee>
