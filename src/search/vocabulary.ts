import type { NumberFile } from './number-files.ts'
import type { Sayings } from './sayings.ts'
import { type Speech, speechOf } from './speech.ts'
import { hasBeginning, type KnownWord } from './word-list.ts'

/** What understanding a query needs: the site’s words and numbers, as far as the query concerns them. */
export interface Vocabulary {
  readonly speech: Speech
  readonly sayings: Sayings
  /** In the order of their keys; null where they could not be had, so that no word can be called unknown. */
  readonly words: readonly KnownWord[] | null
  readonly numbers: ReadonlyMap<string, NumberFile>
}

/** What is known where the site’s words could not be loaded: nothing, so that a query is asked as it is typed. */
export const noVocabulary: Vocabulary = {
  speech: speechOf(''),
  sayings: { same: [], spellings: [] },
  words: null,
  numbers: new Map(),
}

/** Whether a word stands on the site in this form or another, or begins one that does. */
export function isSpelled(key: string, { words, speech }: Pick<Vocabulary, 'words' | 'speech'>): boolean {
  return words === null || speech.beginnings(key).some((start) => hasBeginning(words, start))
}

/** How much of a word must begin another for the two to be akin. */
const akin = 0.6

/**
 * Whether nothing on the site is even like the word, so that no page can say it. The engine passes over such a word, or takes a
 * much shorter one for it, and would give pages that have only the query’s other words.
 */
export function isUnknown(key: string, { words, speech }: Pick<Vocabulary, 'words' | 'speech'>): boolean {
  if (words === null || isSpelled(key, { words, speech })) return false
  return /\p{N}/u.test(key) || !hasBeginning(words, key.slice(0, Math.max(3, Math.ceil(key.length * akin))))
}
