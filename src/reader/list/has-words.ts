import type { ListedText } from './list-index.ts'

/** What in an entry is looked through: its number, its text with its parts, and whom it asks. */
export function searchable({ number = '', text, parts = [], asked }: ListedText): string {
  return folded([number, text, ...parts, asked].join(' '))
}

/** True where every word asked for begins a word of the text; `text` comes from `folded`. */
export function hasWords(text: string, words: string): boolean {
  return folded(words)
    .split(' ')
    .every((word) => text.includes(` ${word}`))
}

/** A text to look through: small letters without accents, words parted by single spaces, and a space before the first. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`
}
