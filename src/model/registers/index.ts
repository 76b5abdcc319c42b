import { Aggregate } from './aggregates.ts'
import { Area } from './areas.ts'
import { Body } from './bodies.ts'
import { Criterion } from './criteria.ts'
import { LedgerEvent } from './events.ts'
import { GlossaryTerm } from './glossary.ts'
import { Inspection } from './inspections.ts'
import { Programme } from './programmes.ts'
import { Rating } from './ratings.ts'
import { Addressee, Recommendation } from './recommendations.ts'
import { Theme } from './themes.ts'

/** The registers: file name under `data/registers/` (without `.csv`), the schema of a row, and the columns that name one. */
export const registers = {
  bodies: { row: Body, key: ['id'] },
  areas: { row: Area, key: ['id'] },
  programmes: { row: Programme, key: ['id'] },
  criteria: { row: Criterion, key: ['id'] },
  inspections: { row: Inspection, key: ['id'] },
  ratings: { row: Rating, key: ['inspection', 'area', 'criterion'] },
  glossary: { row: GlossaryTerm, key: ['term'] },
  recommendations: { row: Recommendation, key: ['id'] },
  addressees: { row: Addressee, key: ['recommendation', 'printed', 'role'] },
  themes: { row: Theme, key: ['id'] },
  events: {
    row: LedgerEvent,
    key: ['date', 'recorded', 'id', 'addressee', 'said_by', 'axis', 'value', 'reason', 'target', 'due', 'note'],
  },
  aggregates: { row: Aggregate, key: ['date', 'publication', 'subject', 'value', 'printed'] },
} as const

export type RegisterName = keyof typeof registers

/** The rows of every register, in the order of their files. */
export interface Registers {
  readonly bodies: readonly Body[]
  readonly areas: readonly Area[]
  readonly programmes: readonly Programme[]
  readonly criteria: readonly Criterion[]
  readonly inspections: readonly Inspection[]
  readonly ratings: readonly Rating[]
  readonly glossary: readonly GlossaryTerm[]
  readonly recommendations: readonly Recommendation[]
  readonly addressees: readonly Addressee[]
  readonly themes: readonly Theme[]
  readonly events: readonly LedgerEvent[]
  readonly aggregates: readonly Aggregate[]
}
