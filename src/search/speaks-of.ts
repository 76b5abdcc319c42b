import type { FoundPage } from './engine.ts'
import { pageText } from './page-text.ts'

/** How many letters of a word must be found for it to count as found: enough for other endings, too many for chance. */
const enough = 3

/**
 * True where a word found on a page, or one of what is said about it (title, kind, date), begins as one of the words looked for
 * does, capitals and accents aside. Where the index has no such word, the engine gives pages that only share its first letter
 * (“zyzzyva”: pages with “Zimbabwe”).
 */
export function speaksOf(query: string, { content, locations, meta }: FoundPage): boolean {
  const beginnings = words(query).map((word) => word.slice(0, enough))
  if (beginnings.length === 0) return true
  const text = pageText(content).words
  const found = locations.flatMap((place) => words(text[place] ?? ''))
  const said = Object.values(meta).flatMap(words)
  return [...found, ...said].some((word) => beginnings.some((beginning) => word.startsWith(beginning)))
}

const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
