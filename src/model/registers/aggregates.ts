import { z } from 'zod'
import { Day, PreciseDate, Slug, Text } from '../fields.ts'

/** A number as a cell has it: digits alone. */
const Count = z.string().regex(/^\d+$/).transform(Number).meta({ allowed: 'a whole number in digits, such as 18' })

/**
 * A row of `aggregates.csv`: how many of a body of recommendations were found in one state, where the source gives the count
 * and not which ones. Such counts are never spread over single recommendations.
 */
export const Aggregate = z.strictObject({
  /** When it was found. */
  date: PreciseDate,
  recorded: Day,
  /** The publication of this site that tells of it. */
  publication: Slug,
  /** The body of recommendations that was followed up: “Langley House Trust Fresh Start Projects, 2001”. */
  subject: Text,
  /** How many there were, blank where the source does not say. */
  total: Count.optional(),
  exactness: z.enum(['exact', 'approximate', 'words']).meta({ allowed: 'exact, approximate or words' }),
  /** The state, in the words of the verdict axis or the source’s own. */
  value: Text,
  /** How many were in this state; blank where only words are given. */
  count: Count.optional(),
  /** What the source prints: “met in full or well met”. */
  printed: Text,
  source: Text,
})
export type Aggregate = z.infer<typeof Aggregate>
