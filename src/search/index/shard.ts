import type { EngineFilter } from './decoded.ts'
import type { Postings } from './postings.ts'

/** A word of a shard with its postings, and those of its spellings with marks. */
export type ShardWord = readonly [word: string, postings: Postings, spellings: readonly (readonly [string, Postings])[]]

export interface ShardPage {
  readonly path: string
  readonly words: number
  /** The digest from which its fragment is named, as the engine writes it. */
  readonly digest: string
}

/** The index of some of a site's pages, ready to be linked with others. */
export interface Shard {
  /** As the engine writes it: `en-gb`. */
  readonly language: string
  readonly pages: readonly ShardPage[]
  /** The names of the pages' facts, in order. */
  readonly fields: readonly string[]
  readonly filters: readonly EngineFilter[]
  /** For each name that pages can be sorted by, the value of each page, or null. */
  readonly sorts: readonly (readonly [key: string, values: readonly (string | null)[]])[]
  /** How many pages all words and their spellings have together, and how large their postings are. */
  readonly counts: Counts
  /** The words in the order of their bytes, some at a time. */
  readonly words: () => Iterable<readonly ShardWord[]>
}

export interface Counts {
  readonly postings: number
  readonly size: number
}
