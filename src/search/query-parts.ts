import { wordKey, wordsIn } from './word-key.ts'

/** A part of a query: a word or compound, or several words in quotation marks that must stand together. */
export interface QueryPart {
  readonly text: string
  readonly quoted: boolean
  /** The keys of the words in it: `dyfed`, `powys`. */
  readonly keys: readonly string[]
}

/** Signs around a word. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu

/** A query’s words, and what it puts in quotation marks, in their order. A mark without its fellow counts for nothing. */
export function queryParts(query: string): readonly QueryPart[] {
  const pieces = query.replace(/[“”„«»]/g, '"').split('"')
  return pieces.flatMap((piece, place) => {
    const quoted = place % 2 === 1 && place < pieces.length - 1
    const texts = quoted
      ? [piece.trim().replace(/\s+/g, ' ')]
      : piece.split(/\s+/).map((text) => text.replace(around, ''))
    return texts.map((text) => queryPart(text, quoted)).filter(({ keys }) => keys.length > 0)
  })
}

export function queryPart(text: string, quoted: boolean): QueryPart {
  return { text, quoted, keys: wordsIn(text).map(wordKey) }
}

/** The parts as a query again: `"risk of harm" leadership`. */
export const asQuery = (parts: readonly QueryPart[]): string =>
  parts.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(' ')
