import type { Grid } from '../../charts/series.ts'
import { plural } from '../../format/plural.ts'
import { sentences } from './sentences.ts'

/** How large the matrix is, how often each level occurs, and how many cells have none. */
export function levelEach({ rows, columns, levels, cells }: Grid): string {
  const all = cells.flat()
  const counts = levels.map((level, index) => `${level}: ${all.filter((cell) => cell === index).length}.`)
  const gaps = all.filter((cell) => cell === null).length
  return sentences(
    `${plural(rows.length, 'row', 'rows')} and ${plural(columns.length, 'column', 'columns')}.`,
    ...counts,
    gaps === 0 ? '' : `No level: ${gaps}.`,
  )
}
