import { z } from 'zod'
import { Slug, Text } from '../fields.ts'
import { list } from './list.ts'

/**
 * A row of `criteria.csv`: what a programme judges under one framework, by a score or by a descriptor. The order of the file is
 * the order in which pages show them. When a framework changes, its criteria are new rows; those that measure the same thing share
 * a `measure`, so that ratings can be shown over time with a break between frameworks.
 */
export const Criterion = z.strictObject({
  id: Slug,
  name: Text,
  /** A shorter name for the heads of tables and charts. */
  label: Text.optional(),
  programme: Slug,
  /** The framework in the source's own words: “Effective Supervision Inspection, 2003”. */
  framework: Text,
  kind: z.enum(['score', 'descriptor']).meta({ allowed: 'score or descriptor' }),
  /** What a score is counted in: “%”. */
  unit: Text.optional(),
  /** The descriptors from the lowest to the highest; empty for a score. */
  scale: list(Text),
  /** What it has in common with criteria of other frameworks; its own id where the cell is blank. */
  measure: Slug.optional(),
  source: Text,
})
export type Criterion = z.infer<typeof Criterion>
