import { number } from '../../format/number.ts'
import type { Spread } from './spread.ts'

/** How all are spread, in parts: “44% to 87%”, “median 71.5%”, “14 rated”; nothing of a null. */
export function spreadWords(all: Spread | null): readonly string[] {
  if (all === null) return []
  const range = all.lowest === all.highest ? `all ${all.lowest}` : `${all.lowest} to ${all.highest}`
  return [
    all.count === 1 ? all.lowest : range,
    ...(all.median === undefined ? [] : [`median ${all.median}`]),
    `${number(String(all.count))} rated`,
  ]
}
