import type { FoundPage } from './engine.ts'
import { excerptParts } from './excerpt-parts.ts'

/** How many letters of a word must be found for it to count as found: enough for other endings, too many for chance. */
const enough = 3

/**
 * True where a found page marks a word, or has one in its title, that begins as one of the words looked for does, capitals and accents aside. Where the index has
 * no such word, the engine gives pages that only share its first letter (“zyzzyva”: pages with “Zimbabwe”).
 */
export function speaksOf(query: string, { excerpt, meta, sub_results }: FoundPage): boolean {
  const beginnings = words(query).map((word) => word.slice(0, enough))
  if (beginnings.length === 0) return true
  const marked = [excerpt, ...sub_results.map((part) => part.excerpt)].flatMap((text) =>
    excerptParts(text).flatMap((part) => (part.marked ? words(part.text) : [])),
  )
  const titles = [meta['title'], meta['chapter']].flatMap((title) => words(title ?? ''))
  return [...marked, ...titles].some((word) => beginnings.some((beginning) => word.startsWith(beginning)))
}

const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
