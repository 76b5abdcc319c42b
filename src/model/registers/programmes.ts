import { z } from 'zod'
import { PreciseDate, Slug, Text } from '../fields.ts'

/** A row of `programmes.csv`: an inspection programme. */
export const Programme = z.strictObject({
  id: Slug,
  name: Text,
  short: Text.optional(),
  from: PreciseDate.optional(),
  to: PreciseDate.optional(),
  cycle: Text.optional(),
  follow_up_rule: Text.optional(),
  source: Text,
})
export type Programme = z.infer<typeof Programme>
