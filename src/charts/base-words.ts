import type { Base } from './series.ts'

/**
 * “n = 57”, “n = 12 (small base)”, and of several series in their order “n = 12 (small base) and 1,204”; empty where a row has none.
 */
export function baseWords(bases: readonly Base[] = []): string {
  if (bases.length === 0) return ''
  const words = bases.map(({ text, small }) => (small ? `${text} (small base)` : text))
  // Commas stand within numbers.
  return `n = ${words.join(words.length > 2 ? '; ' : ' and ')}`
}
