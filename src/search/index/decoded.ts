import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { Unlinkable } from './unlinkable.ts'

/** The only version of the search engine whose files are known well enough to be joined. */
export const knownEngine = '1.6.0'

/** `pagefind.*.pf_meta`: what the engine loads first. Pages are numbered by their place in it. */
export interface EngineMeta {
  /** The name of each page's fragment, how many words it has, and the group of its fragment, which we do not use. */
  readonly pages: readonly (readonly [name: string, words: number, group: string])[]
  /** The first and last words of each file of words, as short as tells them from their neighbours. */
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[]
  readonly filters: readonly (readonly [filter: string, name: string])[]
  /** The numbers of the pages that have a value, in the ascending order of their values. */
  readonly sorts: readonly (readonly [key: string, pages: readonly number[]])[]
  /** The names of the pages' facts (`data-pagefind-meta`), in order. */
  readonly fields: readonly string[]
}

/**
 * Where a word stands: for each page its number less that of the page before, its places in the text (negative numbers set their
 * weight) and its places in the page's facts (a negative number names the fact).
 */
export type PageList = readonly (readonly [step: number, places: readonly number[], inFacts: readonly number[]])[]

/** A word, where it stands in plain letters, and where in each of its spellings with marks (`café` under `cafe`). */
export type EngineWord = readonly [word: string, pages: PageList, spellings: readonly (readonly [string, PageList])[]]

/** `*.pf_filter`: each value of a filter with the numbers of its pages. */
export type EngineFilter = readonly [filter: string, values: readonly (readonly [string, readonly number[]])[]]

/** What stands at the head of each of the engine's files before they are compressed. */
export const signature = 'pagefind_dcd'

/** The content of one of the engine's compressed files. */
export function bodyOf(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content)
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Unlinkable('a file has an unknown beginning')
  return bytes.subarray(signature.length)
}

/** The decoded content of `pf_meta`. */
export function metaOf(body: Uint8Array): EngineMeta {
  const [version, pages, chunks, filters, sorts, fields] = tuple(decode(body), 6, 'the list of pages')
  if (version !== knownEngine) {
    throw new Unlinkable(`they are of version ${String(version)} of the search engine, and ${knownEngine} is known`)
  }
  const meta = {
    pages: each(pages, (page) => shaped(page, ['string', 'number', 'string'], 'a page')),
    chunks: each(chunks, (chunk) => shaped(chunk, ['string', 'string', 'string'], 'a range of words')),
    filters: each(filters, (filter) => shaped(filter, ['string', 'string'], 'a filter')),
    sorts: each(sorts, (sort) => {
      const [key, numbers] = tuple(sort, 2, 'an order')
      return [text(key), each(numbers, number)] as const
    }),
    fields: each(fields, text),
  } as EngineMeta
  if (meta.pages.some(([, , group]) => group !== '')) throw new Unlinkable('their fragments stand in groups')
  return meta
}

/** The words of a decoded `pf_index`, in the order of their bytes. */
export function wordsOf(body: Uint8Array): readonly EngineWord[] {
  const [words] = tuple(decode(body), 1, 'a file of words')
  return each(words, (word) => {
    const [spelt, pages, spellings] = tuple(word, 3, 'a word')
    return [
      text(spelt),
      pageList(pages),
      each(spellings, (spelling) => {
        const [marked, its] = tuple(spelling, 2, 'a spelling')
        return [text(marked), pageList(its)] as const
      }),
    ]
  })
}

/** A decoded `pf_filter`. */
export function filterOf(body: Uint8Array): EngineFilter {
  const [name, values] = tuple(decode(body), 2, 'a filter’s file')
  return [
    text(name),
    each(values, (value) => {
      const [given, pages] = tuple(value, 2, 'a filter’s value')
      return [text(given), each(pages, number)] as const
    }),
  ]
}

function pageList(value: unknown): PageList {
  return each(value, (page) => {
    const [step, places, inFacts] = tuple(page, 3, 'a word’s page')
    return [number(step), each(places, number), each(inFacts, number)]
  })
}

function tuple(value: unknown, length: number, name: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new Unlinkable(`${name} has an unknown form`)
  return value
}

function shaped(value: unknown, kinds: readonly string[], name: string): readonly unknown[] {
  const parts = tuple(value, kinds.length, name)
  if (parts.some((part, place) => typeof part !== kinds[place])) throw new Unlinkable(`${name} has an unknown form`)
  return parts
}

function each<Part>(value: unknown, part: (value: unknown) => Part): readonly Part[] {
  if (!Array.isArray(value)) throw new Unlinkable('a list has an unknown form')
  return value.map(part)
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Unlinkable('a text has an unknown form')
  return value
}

function number(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new Unlinkable('a number has an unknown form')
  return value as number
}
