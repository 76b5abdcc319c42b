import type { Base } from './series.ts'

/** “n = 57”, “n = 12 (small base)”, “n: Day 57; Night 12 (small base)”; empty where a row has no base. */
export function baseWords(bases: readonly Base[] = []): string {
  const words = ({ text, small }: Base) => (small ? `${text} (small base)` : text)
  const [first, ...others] = bases
  if (first === undefined) return ''
  if (others.length === 0 && first.of === undefined) return `n = ${words(first)}`
  return `n: ${bases.map((base) => `${base.of} ${words(base)}`).join('; ')}`
}
