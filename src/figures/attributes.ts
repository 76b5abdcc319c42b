import { z } from 'zod'
import { Name, Text } from '../model/fields.ts'

export const ColumnName = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .meta({ allowed: 'the name of a column of the table, such as risk_of_harm' })

export const ColumnNames = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\s*,\s*[a-z][a-z0-9_]*)*$/)
  .meta({ allowed: 'names of columns of the table, separated by commas, such as area, overall' })

const TableReference = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
  .meta({ allowed: 'a table of this publication such as scores, or publication/table' })

/** What every figure and table takes. */
export const placedAttributes = {
  id: Name,
  data: TableReference,
  title: Text.optional(),
  headline: Text.optional(),
  note: Text.optional(),
  columns: ColumnNames.optional(),
  where: Text.meta({ allowed: 'conditions column=value, separated by commas, such as family=Large' }).optional(),
  describe: Text.meta({ allowed: 'a description in plain sentences, in place of the computed one' }).optional(),
  untied: Text.meta({
    allowed:
      'numbers of the title, headline or description that are not this table’s, separated by commas, such as 14, a third',
  }).optional(),
}

const sort = Text.meta({ allowed: 'ascending, descending, table, or the name of a column' }).optional()
const highlight = Text.meta({ allowed: 'keys of rows, separated by commas, such as kent, essex' }).optional()

/** What a table takes, too. */
export const tableAttributes = { ...placedAttributes, group: ColumnName.optional(), sort, highlight }

/** What every chart takes, too. */
export const chartAttributes = {
  ...placedAttributes,
  title: Text,
  headline: Text,
  group: ColumnName.optional(),
  sort,
}

/** What every chart of numbers takes, too. */
export const numberChartAttributes = {
  ...chartAttributes,
  facet: ColumnName.optional(),
  highlight,
  reference: z
    .string()
    .regex(/^-?\d+(\.\d+)?(\s*:\s*\S.*)?$/)
    .meta({ allowed: 'a number, or a number and its name, such as 70 or 70: Target' })
    .optional(),
}

/** What every chart of categories and their numbers takes, too. */
export const categoryChartAttributes = {
  ...numberChartAttributes,
  /** `none` draws an axis with numbers in place of the numbers on the marks. */
  labels: z.enum(['all', 'none']).optional(),
  /** The column of how many answers or cases a row is of; or one column per series, in their order. */
  base: ColumnNames.optional(),
}

/** Two columns per series, in their order: where its interval begins and ends. */
export const Interval = ColumnNames.meta({
  allowed: 'two columns, the low and the high end, such as low, high; of several series two each, in their order',
})

/** The attributes as functions meet them: any of them may be left out but the first two. */
export interface Attributes {
  readonly id: string
  readonly data: string
  readonly title?: string | undefined
  readonly headline?: string | undefined
  readonly note?: string | undefined
  readonly columns?: string | undefined
  readonly where?: string | undefined
  readonly describe?: string | undefined
  readonly untied?: string | undefined
  readonly group?: string | undefined
  readonly facet?: string | undefined
  readonly sort?: string | undefined
  readonly highlight?: string | undefined
  readonly reference?: string | undefined
  readonly labels?: 'all' | 'ends' | 'none' | undefined
  readonly base?: string | undefined
  readonly interval?: string | undefined
  readonly total?: string | undefined
}
