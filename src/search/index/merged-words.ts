import { inByteOrder } from './in-byte-order.ts'
import type { ShardWord } from './shard.ts'
import { Unlinkable } from './unlinkable.ts'

/** A word with its parts from the shards that have it, in the order of the shards; `shard` is the place of one. */
export interface MergedWord {
  readonly word: string
  readonly parts: readonly { readonly shard: number; readonly found: ShardWord }[]
}

/** The words of several shards in the order of their bytes, each once. No shard's words are read further than needed. */
export function mergedWords(shards: readonly Iterable<readonly ShardWord[]>[]): Iterable<MergedWord> {
  return merged(shards.map((words, shard) => ofOne(words, shard)))
}

function* ofOne(blocks: Iterable<readonly ShardWord[]>, shard: number): Generator<MergedWord> {
  let before: string | undefined
  for (const block of blocks) {
    for (const found of block) {
      const [word] = found
      if (before !== undefined && inByteOrder(before, word) >= 0) throw new Unlinkable('words are out of order')
      before = word
      yield { word, parts: [{ shard, found }] }
    }
  }
}

/** Two halves at a time, so that a word is compared only as often as the number of shards can be halved. */
function merged(streams: readonly Iterable<MergedWord>[]): Iterable<MergedWord> {
  const [one = [], other, ...more] = streams
  if (other === undefined) return one
  if (more.length === 0) return two(one, other)
  const half = Math.ceil(streams.length / 2)
  return two(merged(streams.slice(0, half)), merged(streams.slice(half)))
}

function* two(one: Iterable<MergedWord>, other: Iterable<MergedWord>): Generator<MergedWord> {
  const [left, right] = [one[Symbol.iterator](), other[Symbol.iterator]()]
  let [a, b] = [left.next(), right.next()]
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : inByteOrder(a.value.word, b.value.word)
    if (order < 0 && !a.done) yield a.value
    else if (order > 0 && !b.done) yield b.value
    else if (!a.done && !b.done) yield { word: a.value.word, parts: [...a.value.parts, ...b.value.parts] }
    if (order <= 0) a = left.next()
    if (order >= 0) b = right.next()
  }
}
