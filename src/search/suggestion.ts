import { edits } from '../format/edits.ts'
import type { KnownWord } from './word-list.ts'

/** How many letters of a word may be wrong. */
const most = (key: string) => (key.length < 4 ? 0 : key.length < 7 ? 1 : 2)

/**
 * The word of the site that was most likely meant by one that is not on it; undefined where none is near. Of words that are
 * equally near, one with the same first letter is likelier, then the one that is on more pages.
 */
export function suggestion(key: string, words: readonly KnownWord[]): KnownWord | undefined {
  const limit = most(key) + 1
  if (limit === 1 || /\p{N}/u.test(key)) return undefined
  let best: { word: KnownWord; away: number } | undefined
  for (const word of words) {
    if (/\p{N}/u.test(word.key)) continue
    const away = edits(key, word.key, Math.min(limit, (best?.away ?? limit) + 1))
    if (away < limit && (best === undefined || likelier({ word, away }, best, key))) best = { word, away }
  }
  return best?.word
}

interface Near {
  readonly word: KnownWord
  readonly away: number
}

function likelier(one: Near, other: Near, key: string): boolean {
  if (one.away !== other.away) return one.away < other.away
  const [begins, otherBegins] = [one, other].map(({ word }) => word.key[0] === key[0])
  if (begins !== otherBegins) return begins === true
  return one.word.often > other.word.often
}
