import { type Entry, wholeOf } from './ledger.ts'
import { counted } from './tally.ts'

/** The entries of a theme: wholes that carry it, or of which a part does. */
export function ofTheme(theme: string, entries: readonly Entry[]): readonly Entry[] {
  const wholes = new Set(entries.filter(({ recommendation }) => recommendation.themes.includes(theme)).map(wholeOf))
  return counted(entries).filter(({ recommendation }) => wholes.has(recommendation.id))
}
