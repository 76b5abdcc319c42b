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
}

/** Reads a drawing back and says how it differs from the cells that it has to draw: nothing where it tells the same. */
export type Reading = (drawing: Drawing, expected: readonly ExpectedRow[], context: ReadingContext) => readonly string[]
