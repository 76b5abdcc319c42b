import { z } from 'zod'
import { Slug, Text } from '../fields.ts'
import { list } from './list.ts'

const Step = z
  .string()
  .regex(/^[1-9]\d?$/)
  .transform(Number)
  .meta({ allowed: 'a whole number from 1 to 99: the place of a tile from the left, or from the top' })

const Code = z
  .string()
  .regex(/^[\p{L}\d]{1,4}$/u)
  .meta({ allowed: 'one to four letters or digits that stand for the name where it has no room, such as NYo' })

/** A row of `areas.csv`: a place. Different kinds of place with one name stay different. */
export const Area = z.strictObject({
  id: Slug,
  name: Text,
  /** Other spellings under which it is printed. */
  variants: list(Text).optional(),
  /** What sort of place it is, in the inspectorate's own words: “local authority”, “region”. */
  kind: Text,
  family: Text.optional(),
  parent: Slug.optional(),
  source: Text,
  /** Its place on a map of equal tiles, and the letters that stand for it there: all three or none. */
  tile_column: Step.optional(),
  tile_row: Step.optional(),
  tile_code: Code.optional(),
})
export type Area = z.infer<typeof Area>
