import type { EngineWord } from './decoded.ts'
import type { Counts } from './shard.ts'
import { Unlinkable } from './unlinkable.ts'

/**
 * How many pages these words and their spellings have together, and how large their postings are.
 *
 * @param pages how many pages there are in all
 * @throws Unlinkable where the pages of a word are not in order, or one is not there
 */
export function countsOf(words: readonly EngineWord[], pages: number): Counts {
  let [postings, size] = [0, 0]
  for (const [word, plain, spellings] of words) {
    for (const list of [plain, ...spellings.map(([, marked]) => marked)]) {
      let page = -1
      for (const [place, [step, places, inFacts]] of list.entries()) {
        const next = place === 0 ? step : page + step
        if (next <= page || next >= pages) throw new Unlinkable(`the pages of “${word}” are out of order`)
        page = next
        size += 1 + places.length + inFacts.length
      }
      postings += list.length
    }
  }
  return { postings, size }
}

/** Both together. */
export const sumOf = (counts: readonly Counts[]): Counts => ({
  postings: counts.reduce((sum, { postings }) => sum + postings, 0),
  size: counts.reduce((sum, { size }) => sum + size, 0),
})
