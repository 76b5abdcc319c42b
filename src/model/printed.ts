import { z } from 'zod'
import { ColumnName } from './column-name.ts'
import { Text } from './fields.ts'

/** A table that was printed: this table must have its cells, but for those that are noted. */
export const Printed = z.strictObject({
  table: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
    .meta({ allowed: 'the name of a table of this publication, or publication/table' }),
  /** The column here and the column there by which rows are the same; the keys where it is left out. */
  match: z.strictObject({ column: ColumnName, their_column: ColumnName.optional() }).optional(),
  /** The rows that are compared, where neither their keys nor a column tell which are the same. */
  rows: z
    .array(z.strictObject({ row: Text, their_row: Text }))
    .min(1)
    .optional(),
  /** The columns that are compared; where they are left out, all that both tables have. */
  columns: z
    .array(z.strictObject({ column: ColumnName, their_column: ColumnName.optional() }))
    .min(1)
    .optional(),
  /** True where one of the two has rows that the other has not. */
  partly: z.literal(true).optional().meta({ allowed: 'true, or left out' }),
  /** Where the print differs: the cell here, and a note that says what is printed and where. It is shown beside the table. */
  differs: z.array(z.strictObject({ row: Text, column: ColumnName, note: Text })).default([]),
})
export type Printed = z.infer<typeof Printed>
