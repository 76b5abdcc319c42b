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
  /** The kind of area (`kind` in `areas.csv`) that the programme reaches in the end, every one of them; blank where it does not. */
  covers: Text.optional(),
  /** Within how many weeks of its report an area owes an action plan. */
  action_plan_weeks: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .meta({ allowed: 'a whole number of weeks from 1 to 99' })
    .optional(),
  source: Text,
})
export type Programme = z.infer<typeof Programme>
