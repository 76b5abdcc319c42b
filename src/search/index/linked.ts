import { encode } from 'cborg'
import { listHead } from './cbor.ts'
import { knownEngine } from './decoded.ts'
import { inByteOrder } from './in-byte-order.ts'
import { type MergedWord, mergedWords } from './merged-words.ts'
import { engineDigest, fragmentNames, metaName, shortName } from './names.ts'
import { joined, type Part } from './postings.ts'
import type { Counts, Shard } from './shard.ts'
import { sortOrder } from './sort-order.ts'
import { Unlinkable } from './unlinkable.ts'
import { wordRanges } from './word-ranges.ts'

/** A file of the linked index before it is compressed. */
export interface LinkedFile {
  readonly path: string
  readonly body: Uint8Array
  /** What was written of words into a file of words. */
  readonly counts?: Counts
}

/**
 * The files of the one index that these shards make together, but for the fragments of pages; the list of pages comes last. The pages
 * are numbered in the order of the shards, and everything is written as the engine writes it for all pages at once, where words are
 * parted into files of the engine's size.
 *
 * @param chunkSize how large the postings in one file of words grow before the next is begun
 * @throws Unlinkable where something in the shards does not agree
 */
export function* linked(shards: readonly Shard[], chunkSize: number): Generator<LinkedFile> {
  const language = shards[0]?.language ?? ''
  if (shards.some((shard) => shard.language !== language)) throw new Unlinkable('they are of several languages')
  const fields = [...new Set(shards.flatMap((shard) => shard.fields))].sort(inByteOrder)
  const places = placesOf(shards, fields)
  const { chunks, files } = wordFiles(shards, places, chunkSize)
  const named: string[] = []
  for (const { body, counts } of files) {
    const name = freeName(language, engineDigest(body), named)
    named.push(name)
    yield { path: `index/${name}.pf_index`, body, counts }
  }
  const filters: (readonly [string, string])[] = []
  for (const [filter, body] of filterFiles(shards, places)) {
    const taken = filters.map(([, name]) => name)
    const name = freeName(language, engineDigest(body), taken)
    filters.push([filter, name])
    yield { path: `filter/${name}.pf_filter`, body }
  }
  const pages = shards.flatMap((shard) => shard.pages)
  const names = fragmentNames(
    language,
    pages.map(({ digest }) => digest),
  )
  const ranges = wordRanges(chunks).map(([from, to], chunk) => [from, to, named[chunk]])
  const body = encode([
    knownEngine,
    pages.map(({ words }, page) => [names[page], words, '']),
    ranges,
    filters,
    sorts(shards),
    fields,
  ])
  yield { path: `pagefind.${metaName(language, engineDigest(body))}.pf_meta`, body }
}

/** Where a shard's pages and facts stand in the whole. */
type Place = Omit<Part, 'postings'>

function placesOf(shards: readonly Shard[], fields: readonly string[]): readonly Place[] {
  let pages = 0
  return shards.map((shard) => {
    const before = pages
    pages += shard.pages.length
    const facts = shard.fields.map((field) => fields.indexOf(field))
    return { before, facts: facts.every((fact, own) => fact === own) ? undefined : facts }
  })
}

/** The files of words, made as they are asked for; `chunks` then has the first and last word of each that was. */
function wordFiles(shards: readonly Shard[], places: readonly Place[], chunkSize: number) {
  const chunks: (readonly [string, string])[] = []
  const write = function* () {
    let words: Uint8Array[][] = []
    let [first, last, postings, size] = ['', '', 0, 0]
    const full = () => {
      const counts = { postings, size }
      const body = Buffer.concat([listHead(1), listHead(words.length), ...words.flat()])
      chunks.push([first, last])
      words = []
      postings = size = 0
      return { body, counts }
    }
    for (const merged of mergedWords(shards.map((shard) => shard.words()))) {
      const written = wordWritten(merged, places)
      if (words.length === 0) first = merged.word
      last = merged.word
      words.push(written.bytes)
      postings += written.postings
      size += written.size
      if (size >= chunkSize) yield full()
    }
    if (words.length > 0) yield full()
  }
  return { chunks, files: write() }
}

function wordWritten({ word, parts }: MergedWord, places: readonly Place[]) {
  const part = (shard: number, postings: Part['postings']): Part => ({ ...placed(places, shard), postings })
  const spellings = new Map<string, Part[]>()
  for (const { shard, found } of parts) {
    for (const [spelling, postings] of found[2]) {
      const known = spellings.get(spelling)
      if (known === undefined) spellings.set(spelling, [part(shard, postings)])
      else known.push(part(shard, postings))
    }
  }
  const plain = parts.map(({ shard, found: [, postings] }) => part(shard, postings))
  // As the engine has them: in the order in which the pages first use them.
  const marked = [...spellings]
  const all = [...plain, ...marked.flatMap(([, its]) => its)]
  return {
    bytes: [
      listHead(3),
      encode(word),
      ...joined(plain),
      listHead(marked.length),
      ...marked.flatMap(([spelling, its]) => [listHead(2), encode(spelling), ...joined(its)]),
    ],
    postings: all.reduce((sum, { postings }) => sum + postings.pages, 0),
    size: all.reduce((sum, { postings }) => sum + postings.size, 0),
  }
}

function* filterFiles(shards: readonly Shard[], places: readonly Place[]): Generator<readonly [string, Uint8Array]> {
  const values = new Map<string, Map<string, number[]>>()
  for (const [shard, { filters }] of shards.entries()) {
    const { before } = placed(places, shard)
    for (const [filter, found] of filters) {
      const known = values.get(filter) ?? new Map<string, number[]>()
      values.set(filter, known)
      for (const [value, pages] of found) {
        const all = known.get(value) ?? []
        known.set(value, all)
        for (const page of pages) all.push(before + page)
      }
    }
  }
  for (const [filter, its] of [...values].sort(byName)) yield [filter, encode([filter, [...its].sort(byName)])]
}

function sorts(shards: readonly Shard[]) {
  const keys = [...new Set(shards.flatMap((shard) => shard.sorts.map(([key]) => key)))].sort(inByteOrder)
  return keys.map((key) => {
    const values = shards.flatMap(({ sorts, pages }) => {
      return sorts.find(([name]) => name === key)?.[1] ?? pages.map(() => null)
    })
    return [key, sortOrder(values)] as const
  })
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => inByteOrder(one, other)

function placed(places: readonly Place[], shard: number): Place {
  const place = places[shard]
  if (place === undefined) throw new Unlinkable('a part has no place')
  return place
}

/** A name that no other file has: as short as that is possible, as the engine makes it. */
function freeName(language: string, digest: string, taken: readonly string[]): string {
  let name = shortName(language, digest)
  while (taken.includes(name) && name.length < language.length + 1 + digest.length) {
    name = `${language}_${digest.slice(0, name.length - language.length)}`
  }
  return name
}
