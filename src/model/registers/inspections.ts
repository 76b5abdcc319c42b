import { z } from 'zod'
import { PreciseDate, Slug, Text } from '../fields.ts'
import { list } from './list.ts'

/**
 * A row of `inspections.csv`: one inspection with its report, if there is one. A report that this site publishes is named by its
 * slug; of others the title and the date are kept.
 */
export const Inspection = z.strictObject({
  id: Slug,
  name: Text,
  programme: Slug,
  stage: z
    .enum(['inspection', 'follow-up', 'further-follow-up'])
    .meta({ allowed: 'inspection, follow-up or further-follow-up' }),
  areas: list(Slug),
  /** The bodies that were inspected, where they are not areas. */
  bodies: list(Slug),
  /** The body that led it. */
  lead: Slug.optional(),
  partners: list(Slug),
  fieldwork_from: PreciseDate.optional(),
  fieldwork_to: PreciseDate.optional(),
  /** What was looked at, in the source's words: “48 cases”. */
  sample: Text.optional(),
  /** The inspection that it follows up. */
  follow_up_of: Slug.optional(),
  /** The slug of its report on this site or, where the site has only a summary of the report, of that. */
  publication: Slug.optional(),
  /** The title of the report, as the source lists it: for an area’s report often the area’s name. */
  report_title: Text.optional(),
  /** The kind under which the source lists the report. */
  report_kind: Text.optional(),
  report_published: PreciseDate.optional(),
  /** The summary that was published of it, by title or number. */
  report_summary: Text.optional(),
  /** When the action plan came in; blank where nothing is known of it. */
  action_plan_received: PreciseDate.optional(),
  note: Text.optional(),
  source: Text,
})
export type Inspection = z.infer<typeof Inspection>
