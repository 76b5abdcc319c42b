import type { Assessment, Judgement, Stage, Yardstick } from './framework.ts'
import type { Spread } from './spread.ts'

/** Judgements by one framework side by side: a row for each criterion, a column for each area or inspection. */
export interface Comparison {
  readonly framework: { readonly id: string; readonly name: string; readonly smallBase: number }
  readonly stage: Stage
  readonly columns: readonly Column[]
  readonly rows: readonly ComparisonRow[]
}

export interface Column {
  readonly name: string
  /** The area, where the column is one's and not an inspection's. */
  readonly area?: string
  /** The inspection in which it was judged; none where it was not. */
  readonly assessment?: Pick<Assessment, 'inspection' | 'name' | 'date' | 'stage' | 'area'>
  /** How many earlier ones of the same stage there are, which are not shown. */
  readonly earlier: number
}

export interface ComparisonRow {
  readonly criterion: Yardstick
  /** The area, where the inspections compared are of several. */
  readonly place?: string
  /** One for each column. */
  readonly judgements: readonly (Judgement | null)[]
  /** How all that were judged at the columns' stage are spread, for each column. */
  readonly all: readonly (Spread | null)[]
  /** How those in the row differ. */
  readonly words: string
}

/** What a choice of areas or of inspections comes to: comparisons, and sentences on what is not compared and why. */
export interface Compared {
  readonly comparisons: readonly Comparison[]
  readonly notes: readonly string[]
}
