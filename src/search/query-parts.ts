import { wordKey, wordsIn } from './word-key.ts'

/** A part of a query: a word or compound, or several words in quotation marks that must stand together. */
export interface QueryPart {
  readonly text: string
  readonly quoted: boolean
  /** The keys of the words in it: `dyfed`, `powys`. */
  readonly keys: readonly string[]
  /** Where in the query its text begins and ends. */
  readonly from: number
  readonly to: number
}

/** Signs around a word. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu
/** What stands in quotation marks, or a run without white space and marks. A mark without its fellow counts for nothing. */
const pieces = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/g

/** A query’s words, and what it puts in quotation marks, in their order. */
export function queryParts(query: string): readonly QueryPart[] {
  return [...query.matchAll(pieces)]
    .map(([all, inside], place, found) => {
      const text = inside?.trim().replace(/\s+/g, ' ') ?? all.replace(around, '')
      const index = found[place]?.index ?? 0
      const from = inside === undefined ? index + Math.max(0, all.indexOf(text)) : index
      const to = inside === undefined ? from + text.length : index + all.length
      return { ...queryPart(text, inside !== undefined), from, to }
    })
    .filter(({ keys }) => keys.length > 0)
}

/** A part that stands in no query yet. */
export function queryPart(text: string, quoted: boolean): QueryPart {
  return { text, quoted, keys: wordsIn(text).map(wordKey), from: 0, to: 0 }
}

/** The parts as a query again: `"risk of harm" leadership`. */
export const asQuery = (parts: readonly QueryPart[]): string =>
  parts.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(' ')
