import type { SisterBundle } from './bundle.ts'
import type { Kind } from './kinds/index.ts'
import type { Body, Chapter, FrontMatter } from './publication.ts'
import type { Registers } from './registers/index.ts'
import type { SearchWords } from './search-words.ts'
import type { Site } from './site.ts'
import type { Table } from './table.ts'

/** A publication that may be public: its front matter, its body and, where it is a folder, its chapters in order. */
export interface Publication extends Omit<FrontMatter, 'published'> {
  readonly kind: Kind
  /** Unique among all kinds, so that a table or a relation can name a publication by it. */
  readonly slug: string
  /** The date of publication; only a page (kind `pages`) may be without one, and has an empty text here. */
  readonly published: string
  readonly body: Body
  readonly chapters: readonly Chapter[]
}

/**
 * All that the site is made from: one readonly value. What is under embargo at `asOf` or in draft was never put in. Everything
 * else of the build is a pure function of it.
 */
export interface Library {
  /** The instant for which the site is built, ISO 8601 in UTC. */
  readonly asOf: string
  readonly site: Site
  /** Newest first; equal dates by slug. */
  readonly publications: readonly Publication[]
  readonly registers: Registers
  /** By `publication/table`. */
  readonly tables: ReadonlyMap<string, Table>
  /** What sister inspectorates publish of their ledgers, by the names of their files; never counted with ours. */
  readonly bundles: readonly SisterBundle[]
  /** What authors say of readers’ words, for the search. It is public at once, whatever it names. */
  readonly searchWords: SearchWords
}
