import { z } from 'zod'
import { Slug, Text } from '../fields.ts'

/** A row of `areas.csv`: a place. Different kinds of place with one name stay different. */
export const Area = z.strictObject({
  id: Slug,
  name: Text,
  /** What sort of place it is, in the inspectorate's own words: “local authority”, “region”. */
  kind: Text,
  family: Text.optional(),
  parent: Slug.optional(),
  source: Text,
})
export type Area = z.infer<typeof Area>
