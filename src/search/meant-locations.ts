import type { FoundPage } from './engine.ts'
import type { PageText } from './page-text.ts'

/** Words shorter than this say little by themselves. */
const short = 4

/**
 * The places of the words found that the reader means. The engine also gives words that only begin as a short one does (“of”:
 * “officers”), and every “of” of a page: a short word that was typed counts where it stands between two that count. Where no long
 * word was typed, short ones count as they stand, else all that the engine gives.
 *
 * @param typed what the reader typed, and what the engine was asked
 */
export function meantLocations(
  typed: readonly string[],
  { locations }: Pick<FoundPage, 'locations'>,
  { bare }: PageText,
): readonly number[] {
  const all = [...new Set(locations)].sort((one, other) => one - other)
  const words = typed.flatMap((text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  const beginnings = words
    .filter((word) => word.length >= short)
    .map((word) => word.slice(0, Math.max(short - 1, word.length - 4)))
  const shorts = new Set(words.filter((word) => word.length < short))
  const isMeant = (place: number) => {
    const parts = plain(bare[place] ?? '').split(/[^\p{L}\p{N}]+/u)
    return parts.some((part) => beginnings.some((beginning) => part.startsWith(beginning)))
  }
  const isShort = (place: number) => shorts.has(plain(bare[place] ?? ''))
  const meant = all.filter(isMeant)
  if (meant.length === 0) return all.some(isShort) ? all.filter(isShort) : all
  return meant.flatMap((place, index) => {
    const between = []
    for (let next = place + 1; isShort(next); next++) between.push(next)
    return meant[index + 1] === place + 1 + between.length ? [place, ...between] : [place]
  })
}

/** Small letters without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
