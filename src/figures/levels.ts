import { series as listedInWords } from '../format/sentence.ts'
import type { Column } from '../model/table.ts'
import type { Fault } from '../tables/fault.ts'
import { listed } from '../tables/listed.ts'

/** The levels from best to worst: the author's `order`, else those of the column. */
export function levelsOf(order: string | undefined, column: Column | undefined): readonly string[] {
  return order === undefined ? (column?.values ?? []) : listed(order)
}

/** The fault of cells that are none of the levels; `what` is drawn of them: “the matrix”. */
export function levelFaults(drawn: readonly string[], levels: readonly string[], what: string): readonly Fault[] {
  const strange = [...new Set(drawn)].filter((level) => level !== '' && !levels.includes(level))
  if (strange.length === 0) return []
  return [
    {
      subject: 'order',
      found: `${listedInWords(strange.map((level) => `“${level}”`))} is not among the levels of ${what}.`,
      allowed:
        levels.length === 0
          ? 'The levels are the column’s values, or those of order.'
          : `The levels are ${levels.join(', ')}.`,
      remedy: 'Give all levels in order, or in the column’s values in the YAML.',
      rule: 'figure-levels-known',
    },
  ]
}
