import { z } from 'zod'
import { ColumnName } from './column-name.ts'
import { Slug } from './fields.ts'

/**
 * That a table's rows are questions, and whose: of the programme that is named, wherever it goes; else of the inspections of which the
 * table's publication tells.
 */
export const QuestionColumns = z.strictObject({
  /** The column that has the questions. */
  column: ColumnName,
  /** The column that numbers them. */
  number: ColumnName.optional(),
  /** The column that has, of a question below another, that one's number. */
  part_of: ColumnName.optional(),
  programme: Slug.optional(),
})
export type QuestionColumns = z.infer<typeof QuestionColumns>
