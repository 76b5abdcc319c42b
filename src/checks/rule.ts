import type { Problem } from '../model/problem.ts'

/** What an author may read of a rule: its permanent name, what it stops, and what holds when it is kept. */
export interface Rule {
  readonly id: string
  readonly severity: Problem['severity']
  readonly sentence: string
}

/** Rules that stop every build when they are broken, from their names and sentences. */
export function errors(sentences: Readonly<Record<string, string>>): readonly Rule[] {
  return Object.entries(sentences).map(([id, sentence]) => ({ id, severity: 'error', sentence }))
}
