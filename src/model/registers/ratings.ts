import { z } from 'zod'
import { PreciseDate, Slug, Text } from '../fields.ts'

/** A row of `ratings.csv`: what an inspection found of one area by one criterion: a score, or a descriptor of its scale. */
export const Rating = z.strictObject({
  inspection: Slug,
  /** The area; blank where the inspection is of one body or of none in particular. */
  area: Slug.optional(),
  criterion: Slug,
  /** A score as printed: “76”. */
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .meta({ allowed: 'a number in digits, such as 76 or 57.5' })
    .optional(),
  descriptor: Text.optional(),
  /** How many cases or answers it rests on. */
  n: z.string().regex(/^\d+$/).transform(Number).meta({ allowed: 'a whole number in digits, such as 48' }).optional(),
  /** When it was given; the date of the report where the cell is blank. */
  date: PreciseDate.optional(),
  note: Text.optional(),
  source: Text,
})
export type Rating = z.infer<typeof Rating>
