import { closeSync, openSync, readSync } from 'node:fs'
import { decode, encode } from 'cborg'
import type { IndexFile } from 'pagefind'
import type { Postings } from './postings.ts'
import { readSealed, sealLength, writeSealed } from './sealed.ts'
import type { Shard, ShardWord } from './shard.ts'

/** A shard as it lies on the disk. Only what is asked for is held in memory. */
export interface Pack {
  readonly shard: Shard
  /** The compressed fragment of the shard's page of this number. */
  readonly fragment: (page: number) => Uint8Array
  /** The files of the engine that the search box loads besides the index. */
  readonly engine: readonly IndexFile[]
  readonly close: () => void
}

/** Writes a shard, its pages' fragments and the engine's files into one file that tells whether it is whole. */
export function writePack(
  file: string,
  shard: Shard,
  fragments: readonly Uint8Array[],
  engine: readonly IndexFile[],
): void {
  const words = [...shard.words()].map((block) => {
    const rests: Uint8Array[] = []
    const flat = block.map((word) => flatWord(word, rests))
    return encode([flat, Buffer.concat(rests)] satisfies FlatBlock)
  })
  const { words: _, ...rest } = shard
  const head = encode({
    ...rest,
    blocks: words.map(({ length }) => length),
    fragments: fragments.map(({ length }) => length),
    engine: engine.map(({ path, content }) => ({ path, content: Uint8Array.from(content) })),
  } satisfies Head)
  const length = Buffer.alloc(lengthLength)
  length.writeUInt32BE(head.length)
  writeSealed(file, Buffer.concat([length, head, ...words, ...fragments]))
}

/** Whether there is a whole pack under this name. */
export const isWhole = (file: string) => readSealed(file) !== undefined

/** Opens a pack that is known to be whole. */
export function openPack(file: string): Pack {
  const descriptor = openSync(file, 'r')
  const read = (length: number, position: number) => {
    const bytes = Buffer.alloc(length)
    for (let done = 0; done < length; ) {
      const some = readSync(descriptor, bytes, done, length - done, position + done)
      if (some === 0) throw new Error(`${file} ends too early`)
      done += some
    }
    return bytes
  }
  const headLength = read(lengthLength, sealLength).readUInt32BE()
  const start = sealLength + lengthLength
  const { blocks, fragments, engine, ...shard }: Head = decode(read(headLength, start))
  const places = [start + headLength]
  for (const length of [...blocks, ...fragments]) places.push((places.at(-1) ?? 0) + length)
  const piece = (number: number) => read((places[number + 1] ?? 0) - (places[number] ?? 0), places[number] ?? 0)
  return {
    shard: {
      ...shard,
      *words() {
        for (const block of blocks.keys()) {
          const [words, rests]: FlatBlock = decode(piece(block))
          yield fullWords(words, rests)
        }
      },
    },
    fragment: (page) => piece(blocks.length + page),
    engine,
    close: () => closeSync(descriptor),
  }
}

/** How many bytes tell how long the head is. */
const lengthLength = 4

/** What stands before the words and the fragments: all else, and the lengths of each of them in bytes. */
type Head = Omit<Shard, 'words'> & {
  readonly blocks: readonly number[]
  readonly fragments: readonly number[]
  readonly engine: readonly IndexFile[]
}

/**
 * Words and postings as lists, which are shorter and quicker to read than with the names of their parts, and after them the rests of
 * all postings in one: each has only its length among the words. So many small pieces of memory are slow to give back.
 */
type FlatPostings = readonly [number, number, number, number, boolean, number]
type FlatWord = readonly [string, FlatPostings, readonly (readonly [string, FlatPostings])[]]
type FlatBlock = readonly [words: readonly FlatWord[], rests: Uint8Array]

function flatWord([word, postings, spellings]: ShardWord, rests: Uint8Array[]): FlatWord {
  const flat = ({ pages, first, last, size, inFacts, rest }: Postings): FlatPostings => {
    rests.push(rest)
    return [pages, first, last, size, inFacts, rest.length]
  }
  return [word, flat(postings), spellings.map(([spelling, its]) => [spelling, flat(its)])]
}

function fullWords(words: readonly FlatWord[], rests: Uint8Array): readonly ShardWord[] {
  let place = 0
  const full = ([pages, first, last, size, inFacts, length]: FlatPostings): Postings => {
    const rest = rests.subarray(place, place + length)
    place += length
    return { pages, first, last, size, inFacts, rest }
  }
  return words.map(([word, postings, spellings]) => {
    return [word, full(postings), spellings.map(([spelling, its]) => [spelling, full(its)] as const)]
  })
}
