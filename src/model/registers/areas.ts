import { z } from 'zod'
import { Slug, Text } from '../fields.ts'

export const AreaKind = z
  .enum(['probation area', 'local delivery unit', 'local authority', 'region'])
  .meta({ allowed: 'probation area, local delivery unit, local authority or region' })

/** A row of `areas.csv`: a place. Different kinds of place with one name stay different. */
export const Area = z.strictObject({
  id: Slug,
  name: Text,
  kind: AreaKind,
  family: Text.optional(),
  parent: Slug.optional(),
  source: Text,
})
export type Area = z.infer<typeof Area>
