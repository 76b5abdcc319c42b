import type { Inspection } from '../../model/registers/inspections.ts'

/** Where in the cycle an inspection stands. */
export type Stage = Inspection['stage']

/**
 * All that a programme has found by one framework. It is JSON through and through: what pages compare at build time, the browser
 * compares by the same functions from the published file.
 */
export interface Framework {
  /** Names it in addresses. */
  readonly id: string
  /** In the source's own words. */
  readonly name: string
  readonly programme: { readonly id: string; readonly name: string }
  /** Below it a base is small. */
  readonly smallBase: number
  /** In the order in which pages show them. */
  readonly criteria: readonly Yardstick[]
  readonly assessments: readonly Assessment[]
}

/** A criterion: what is judged, by a score or by a descriptor of its scale. */
export interface Yardstick {
  readonly id: string
  readonly name: string
  readonly label?: string
  /** What a score is counted in: “%”. */
  readonly unit?: string
  /** Descriptors from the lowest to the highest; none for a score. */
  readonly scale?: readonly string[]
}

/** What one inspection found, of one area where it names one. */
export interface Assessment {
  readonly inspection: string
  /** The inspection's name. */
  readonly name: string
  readonly area?: { readonly id: string; readonly name: string }
  readonly stage: Stage
  /** The inspection that it follows up. */
  readonly followUpOf?: string
  /** When the report was published, with its precision; empty where that is not known. */
  readonly date: string
  /** One for each criterion in their order; null where there is none. */
  readonly judgements: readonly (Judgement | null)[]
}

/** What was found by one criterion. */
export interface Judgement {
  /** The score or the descriptor as it is printed. */
  readonly as: string
  /** How many cases or answers it rests on. */
  readonly n?: number
  /** When it was given, where that is not the report's date. */
  readonly date?: string
  readonly note?: string
}
