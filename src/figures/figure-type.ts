import type { z } from 'zod'
import type { charts } from '../charts/index.ts'
import type { AreaTile } from '../derive/area-tiles.ts'
import type { Column, Table } from '../model/table.ts'
import type { Fault } from '../tables/fault.ts'
import type { Attributes } from './attributes.ts'

/** A column that a chart draws, the attribute that names it, and what it has to hold. */
export interface ColumnUse {
  readonly attribute: string
  readonly column: string
  readonly holds: 'numbers' | 'levels' | 'anything'
}

/** How a word becomes a picture: `Shape` is what its chart draws. */
export interface ChartType<Its extends Attributes = Attributes, Shape = unknown> {
  readonly word: string
  readonly family: 'figure'
  /** What the picture is called in its accessible name: “Bar chart”. */
  readonly kind: string
  readonly attributes: z.ZodObject
  /** Attributes of other charts that an author may look for, and in a sentence why this one has none. */
  readonly without?: Readonly<Record<string, string>>
  /** Its key in the register of charts. */
  readonly chart: keyof typeof charts
  /** The column that names the rows. */
  readonly label: (attributes: Its) => string
  /** Every column that it draws, the one of the label first. */
  readonly uses: (attributes: Its) => readonly ColumnUse[]
  /** True where it draws areas in their places: the tiles are asked for only then. */
  readonly onTiles?: true
  /** What `highlight` may name besides keys of rows. */
  readonly highlights?: (table: Table, attributes: Its) => readonly string[]
  /** What is wrong with the attributes, when all columns are there and hold what they must. */
  readonly faults?: (table: Table, attributes: Its, tiles?: readonly AreaTile[]) => readonly Fault[]
  readonly series: (table: Table, attributes: Its, tiles?: readonly AreaTile[]) => Shape
  /** The main trend in plain sentences, from the numbers as they are printed. */
  readonly description: (shape: Shape) => string
}

/** The word for a table alone. */
export interface TableType {
  readonly word: string
  readonly family: 'table'
  readonly attributes: z.ZodObject
}

export type FigureType = ChartType | TableType

/**
 * A chart's type with its own attributes and shape kept within. Whoever holds it gives it only attributes that its own schema has
 * passed, and gives its description and chart only what its own `series` made.
 */
export function chartType<Its extends Attributes, Shape>(
  type: ChartType<Its, Shape>,
): ChartType<Its, Shape> & ChartType {
  return type as unknown as ChartType<Its, Shape> & ChartType
}

/** The names of the columns that a figure draws: the label's first, each once. */
export function columnsUsed(type: ChartType, attributes: Attributes): readonly string[] {
  return [...new Set(type.uses(attributes).map(({ column }) => column))]
}

/** The column of that name; the faults of a name that is not there are reported before anything is drawn. */
export function columnNamed(table: Table, name: string): Column {
  const column = table.description.columns.find((candidate) => candidate.name === name)
  if (column === undefined) throw new Error(`${table.id} has no column ${name}.`)
  return column
}
