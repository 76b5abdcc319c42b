import type { FoundPage } from './engine.ts'
import type { PageText } from './page-text.ts'

/** Words shorter than this say little by themselves. */
const short = 4

/**
 * The places of the words found that the reader means. The engine also gives words that only begin as a short one does (“of”:
 * “officers”), and every “of” of a page: a short word counts where it is the very word, beside another that counts. Where that leaves
 * nothing, all that the engine gives.
 */
export function meantLocations(
  queries: readonly string[],
  { locations }: Pick<FoundPage, 'locations'>,
  { bare }: PageText,
): readonly number[] {
  const all = [...new Set(locations)].sort((one, other) => one - other)
  const asked = queries.flatMap((query) => plain(query).match(/[\p{L}\p{N}]+/gu) ?? [])
  const beginnings = asked
    .filter((word) => word.length >= short)
    .map((word) => word.slice(0, Math.max(short - 1, word.length - 4)))
  const shorts = new Set(asked.filter((word) => word.length < short))
  const isMeant = (word: string) => {
    const parts = plain(word).split(/[^\p{L}\p{N}]+/u)
    return parts.some((part) => beginnings.some((beginning) => part.startsWith(beginning)))
  }
  const meant = new Set(all.filter((place) => isMeant(bare[place] ?? '')))
  const isShort = (place: number) => shorts.has(plain(bare[place] ?? ''))
  // Twice, from either side, so that the short words between two long ones count.
  for (const place of all) if (isShort(place) && meant.has(place - 1)) meant.add(place)
  for (const place of all.toReversed()) if (isShort(place) && meant.has(place + 1)) meant.add(place)
  const kept = all.filter((place) => meant.has(place))
  if (kept.length > 0) return kept
  const exact = all.filter(isShort)
  return exact.length > 0 ? exact : all
}

/** Small letters without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
