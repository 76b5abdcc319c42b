/** A page’s text as the words by whose places the engine names what it found. */
export interface PageText {
  readonly words: readonly string[]
  /** The same in small letters, without the punctuation around them. */
  readonly bare: readonly string[]
}

/** Punctuation before a word, and after it. */
export const opening = /^[^\p{L}\p{N}]+/u
export const closing = /[^\p{L}\p{N}]+$/u

export function pageText(content: string): PageText {
  const words = content.split(parting)
  return { words, bare: words.map((word) => word.replace(opening, '').replace(closing, '').toLowerCase()) }
}

/** How many words a text has for the engine. */
export function wordCount(text: string): number {
  const trimmed = text.trim()
  return trimmed === '' ? 0 : trimmed.split(parting).length
}

/** What parts words for the engine. */
const parting = /[^\S\uFEFF]+/
