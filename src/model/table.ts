import { z } from 'zod'
import { ColumnName } from './column-name.ts'
import { Name, Text } from './fields.ts'
import { Printed } from './printed.ts'
import { Query, TakeOrField } from './query.ts'
import { QuestionColumns } from './question-columns.ts'
import { Disclosure } from './site.ts'

/** The symbols of the UK's Analysis Function, written in square brackets. The first four stand in place of a number. */
export const symbolMeanings = {
  c: 'confidential',
  x: 'not available',
  z: 'not applicable',
  low: 'low, but not zero',
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  b: 'break in series',
  u: 'low reliability',
} as const
export const SymbolName = z.enum(['c', 'x', 'z', 'low', 'p', 'r', 'e', 'b', 'u'])
export type SymbolName = z.infer<typeof SymbolName>
/** Symbols that stand alone, in place of a value. The others follow one: `57 [r]`. */
export const symbolsWithoutValue: ReadonlySet<SymbolName> = new Set(['c', 'x', 'z', 'low'])

/** One, or a list of several; read as a list. */
const oneOrMore = <Of extends z.ZodType<string>>(of: Of) =>
  z
    .union([of, z.array(of).min(1)])
    .transform((given): readonly string[] => (typeof given === 'string' ? [given] : given))

export const ColumnType = z
  .enum(['text', 'integer', 'decimal', 'percent', 'money', 'date', 'month', 'descriptor'])
  .meta({ allowed: 'text, integer, decimal, percent, money, date, month or descriptor' })
export type ColumnType = z.infer<typeof ColumnType>
export const numericTypes: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'percent', 'money'])

/** How a number that lies exactly between two is rounded, or all are: as in `format/decimal.ts`. */
export const Rounding = z.enum(['half-up', 'half-even', 'half-away', 'down', 'up']).meta({
  allowed:
    'half-up (2.5 to 3, −2.5 to −2), half-away (2.5 to 3, −2.5 to −3), half-even (2.5 to 2, 3.5 to 4), down (towards zero) or up (away from zero)',
})
export type Rounding = z.infer<typeof Rounding>

/** One column of a table. `percent` holds 57 for 57 per cent; `money` whole or two-decimal amounts in `unit`. */
export const Column = z.strictObject({
  name: ColumnName,
  title: Text,
  /** A shorter title for charts and narrow headers. */
  label: Text.optional(),
  /** The header above this and its neighbours, for a header of two rows. */
  group: Text.optional(),
  type: ColumnType,
  /** What one unit is: “cases”, “hours”, “£”. Shown in the header. */
  unit: Text.optional(),
  decimals: z.int().min(0).max(6).optional(),
  /** False where a cell may be blank. */
  required: z.boolean().default(true),
  min: z.number().optional(),
  max: z.number().optional(),
  /** The values of a descriptor from best to worst, or those that a text may take. */
  values: z.array(Text).min(2).optional(),
  symbols: z.array(SymbolName).default([]),
  /** What its numbers count. Under a threshold each column of numbers must say it, or on whom it rests: nothing is guessed. */
  counts: z
    .enum(['people', 'things'])
    .meta({ allowed: 'people, where a number could point to a person, or things' })
    .optional(),
  /** The column that holds the number of people or things on which this column's numbers rest: of a mean, a rating, a share. */
  base: ColumnName.optional(),
  /** By which convention a number of this column is rounded where it is computed. */
  rounding: Rounding.optional(),
  /** False for a column that is data only (a key, a family's slug) and is not shown in the drawn table. */
  shown: z.boolean().default(true),
  /** In a table that a query builds: what stands in it. Without it, the key column has the row’s key and another its title. */
  take: TakeOrField.optional(),
})
export type Column = z.infer<typeof Column>

/**
 * A rule that the numbers must keep. `printed` says in words that the source itself disagrees; the rule is then not
 * enforced, and the words are shown beside the table.
 */
const columnsOf = { printed: Text.optional(), tolerance: z.number().min(0).default(0) }
export const Rule = z.discriminatedUnion('rule', [
  /** In every row the `parts` add up to `total`, a column or a number. */
  z.strictObject({
    rule: z.literal('sum'),
    parts: z.array(ColumnName).min(2),
    total: z.union([ColumnName, z.number()]),
    ...columnsOf,
  }),
  /** In each of `columns` the row with key `row` is the sum of `rows`; where those are left out, of what `addedRows` says. */
  z.strictObject({
    rule: z.literal('total-row'),
    row: Text,
    rows: z.array(Text).min(1).optional(),
    columns: z.array(ColumnName).min(1),
    ...columnsOf,
  }),
  /** In every row `numerator` over `denominator` is `percent`, within half of its last printed digit plus the tolerance. */
  z.strictObject({
    rule: z.literal('fraction'),
    numerator: ColumnName,
    denominator: ColumnName,
    percent: ColumnName,
    ...columnsOf,
  }),
  /** In every row the columns rise: `low` ≤ `value` ≤ `high`. */
  z.strictObject({ rule: z.literal('ordered'), columns: z.array(ColumnName).min(2), ...columnsOf }),
])
export type Rule = z.infer<typeof Rule>

/**
 * The same numbers in another table: those of `column` here and of `their_column` there, in the rows whose keys are equal, or in
 * `row` here and `their_row` there. What is hidden in one of the tables is hidden in both. An earlier edition of a table, too,
 * is linked so that nobody learns from the difference.
 */
export const Link = z.strictObject({
  table: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .meta({ allowed: 'publication/table, such as lights-2024/crews' }),
  column: ColumnName,
  their_column: ColumnName.optional(),
  row: Text.optional(),
  their_row: Text.optional(),
})
export type Link = z.infer<typeof Link>

/** `data/<publication>/<table>.yaml`: what the CSV beside it means. */
export const TableDescription = z.strictObject({
  title: Text,
  headline: Text.optional(),
  /** Where the numbers were printed. */
  source: z.strictObject({ document: Text, section: Text, table: Text.optional(), page: Text.optional() }),
  licence: Text.optional(),
  columns: z.array(Column).min(1),
  /** The column, or columns, whose values name a row: unique, short slugs. */
  key: oneOrMore(ColumnName),
  /** The column, or columns, whose text heads the row (default: the first shown text column). */
  header: oneOrMore(ColumnName).optional(),
  /** The column by which rows are grouped, each group under its own heading row. */
  group: ColumnName.optional(),
  /** The key of the row that is a total, or of each that is; one in a group is that group's. They are set apart. */
  total: oneOrMore(Text).optional(),
  /** Notes, to the whole table, a column, a row, or one cell. One that explains `blanks` stands only where a blank cell is shown. */
  notes: z
    .array(
      z.strictObject({
        text: Text,
        column: ColumnName.optional(),
        row: Text.optional(),
        blanks: z.literal(true).optional().meta({ allowed: 'true, or left out' }),
      }),
    )
    .default([]),
  rules: z.array(Rule).default([]),
  disclosure: Disclosure.optional(),
  /** Where the rows are questions that inspectors ask. */
  questions: QuestionColumns.optional(),
  /** Where the same counts of people are printed again. */
  links: z.array(Link).optional(),
  /** Below it a base (n) is small, and is marked so wherever a figure shows it; 30 where left out. */
  smallBase: z.int().min(2).optional(),
  /** The printed tables that this one must equal. */
  printed: z.array(Printed).min(1).optional(),
  /** How the table is built from the registers, in place of a CSV. */
  query: Query.optional(),
})
export type TableDescription = z.infer<typeof TableDescription>
/** The same for a table that a query builds: it has no CSV, and needs no source, since its rows come from the registers. */
export const BuiltTableDescription = TableDescription.extend({
  source: TableDescription.shape.source.optional(),
  query: Query,
})
export type BuiltTableDescription = z.infer<typeof BuiltTableDescription>
export const TableName = Name

/** One cell: what the source prints, the value it stands for, and its symbol. A blank cell prints nothing. */
export interface Cell {
  /** The printed form of the value: `57`, `57.0`, `Very well met`; empty for a blank or a symbol alone. */
  readonly printed: string
  /** A number for numeric types, the text itself for others, null for a blank or a symbol in place of a value. */
  readonly value: number | string | null
  readonly symbol: SymbolName | null
}

export interface Row {
  /** The key columns' values joined by `/`: `kent` or `kent/2004`. */
  readonly key: string
  /** The line of the CSV file on which the row begins. */
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

/** A table of a publication, read and checked. */
export interface Table {
  /** `publication/table`, as authors write it in `data="…"`. */
  readonly id: string
  readonly publication: string
  readonly name: string
  readonly description: TableDescription
  readonly rows: readonly Row[]
  /** The CSV file, relative to the site's folder; of a table that a query builds, its YAML. */
  readonly file: string
}
