import type { Mark } from '../../charts/series.ts'
import { exactDifference } from './exact-difference.ts'
import { few, withUnit } from './spoken.ts'

/** Two ends with the name by which a sentence calls them. */
export interface NamedRange {
  readonly name: string
  readonly low: Mark | undefined
  readonly high: Mark | undefined
}

/** “Widest range: Kent, from 17% to 74%.” and the narrowest; of a single one where it runs; nothing where all are equally wide. */
export function rangeExtremes(all: readonly NamedRange[], unit: string, what = 'range'): readonly string[] {
  const ranges = all.flatMap(({ name, low, high }) => {
    if (low === undefined || high === undefined || low.value === null || high.value === null) return []
    const words = `from ${withUnit(low, unit)} to ${withUnit(high, unit)}`
    return [{ name, width: exactDifference(low.value, high.value), words }]
  })
  const widths = ranges.map(({ width }) => width)
  if (new Set(widths).size < 2)
    return ranges.length === 1 ? ranges.map(({ name, words }) => `${name} runs ${words}.`) : []
  const say = (kind: string, width: number) => {
    const those = ranges.filter((range) => range.width === width)
    const [first] = those
    const words = those.length === 1 ? `, ${first?.words}` : ''
    return `${kind} ${what}: ${few(
      those.map(({ name }) => name),
      ranges.length,
    )}${words}.`
  }
  return [say('Widest', Math.max(...widths)), say('Narrowest', Math.min(...widths))]
}
