import { z } from 'zod'
import { Slug, Text } from './fields.ts'

/**
 * A field of a register’s row, or of the row that it names: `report_kind`, `area.name`, `inspection.programme.name`. Where several
 * are given with ` | ` between them, the first that is not blank counts.
 */
const name = '[a-z][a-z_]*(?:\\.[a-z][a-z_]*){0,3}'
export const FieldPath = z
  .string()
  .regex(new RegExp(`^${name}(?: \\| ${name}){0,3}$`))
  .meta({
    allowed:
      'a column of the register, or after a point a column of the row that it names, such as area.name; where one may be blank, another after “ | ”',
  })

/** One, or a list of several. */
const texts = z.union([Text, z.array(Text).min(1)])

/** What a row must be to be counted: all that is said of its field. */
export const Condition = z.strictObject({
  field: FieldPath,
  /** It is one of these. */
  is: texts.optional(),
  /** It is none of these. */
  not: texts.optional(),
  /** It is this date or number, or a later or greater one. */
  from: Text.optional(),
  to: Text.optional(),
  blank: z.boolean().optional().meta({ allowed: 'true, where it must be blank, or false, where it must not' }),
})
export type Condition = z.infer<typeof Condition>

export const measures = ['value', 'count', 'lowest', 'highest', 'sum', 'mean'] as const

/** What a column takes from the rows of the register that are counted in a row of the table. */
export const Take = z.strictObject({
  measure: z
    .enum(measures)
    .default('value')
    .meta({ allowed: 'value (the one that there is), count, lowest, highest, sum or mean' }),
  /** What is measured. A count needs none. */
  field: FieldPath.optional(),
  /** Of the lowest or the highest: what is shown in its place, such as the name of its area. */
  show: FieldPath.optional(),
  /** Which of the rows it takes; all where it is left out. */
  where: z.array(Condition).default([]),
})
export type Take = z.infer<typeof Take>
/** In short the field whose one value it takes. */
export const TakeOrField = z.union([FieldPath, Take])

/**
 * The registers whose rows can be counted. Of bodies, programmes, criteria and themes some may be of what is to come: they can be named
 * through the rows that name them, and not be listed.
 */
export const countable = [
  'inspections',
  'ratings',
  'areas',
  'recommendations',
  'addressees',
  'events',
  'aggregates',
] as const

/** How a table is built from a register: which of its rows are counted, and what one row of the table stands for. */
export const Query = z.strictObject({
  from: z.enum(countable),
  where: z.array(Condition).default([]),
  /** One row for each value of this field. */
  by: FieldPath.optional(),
  /** One row for each month, from the first to the last, of this field. */
  month: FieldPath.optional(),
  /** The same for each year. */
  year: FieldPath.optional(),
  /** Rows of the author’s own, each with the rows of the register that it counts. */
  cases: z
    .array(z.strictObject({ key: Slug, title: Text, where: z.array(Condition).min(1) }))
    .min(1)
    .optional(),
  /** The columns by which rows are ordered, one after the other. */
  order: z
    .array(
      z
        .string()
        .regex(/^-?[a-z][a-z0-9_]*$/)
        .meta({ allowed: 'the name of a column; with a hyphen before it, the greatest or last comes first' }),
    )
    .min(1)
    .optional(),
  /** A last row that counts all. */
  total: z.strictObject({ key: Slug, title: Text }).optional(),
})
export type Query = z.infer<typeof Query>
