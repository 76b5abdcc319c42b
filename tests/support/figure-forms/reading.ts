import type { AreaTile } from '../../../src/derive/area-tiles.ts'
import type { Table } from '../../../src/model/table.ts'
import type { Drawing } from './drawing.ts'
import type { ExpectedRow } from './expected.ts'

/** What else is known when a drawing is read. */
export interface ReadingContext {
  /** Whether it is drawn for wide screens. */
  readonly wide: boolean
  /** The words that its columns of levels may hold, from best to worst. */
  readonly levels: readonly string[]
  /** The figure's attributes as its author wrote them. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  /** Where a line of reference has to stand. */
  readonly reference?: number
  readonly table: Table
  /** The places of areas. */
  readonly tiles: readonly AreaTile[]
  /** What the legend says of each class of marks: “fill-1 circle”, “Kent”. */
  readonly legend: readonly LegendEntry[]
}

export interface LegendEntry {
  readonly className: string
  readonly text: string
}

/** Reads a drawing back and says how it differs from the cells that it has to draw: nothing where it tells the same. */
export type Reading = (drawing: Drawing, expected: readonly ExpectedRow[], context: ReadingContext) => readonly string[]
