import { urlsUnder } from '../format/url.ts'
import { numberFilesFor } from './exact.ts'
import type { NumberFile } from './number-files.ts'
import { queryParts } from './query-parts.ts'
import type { Sayings } from './sayings.ts'
import { speechOf } from './speech.ts'
import { type Understood, understood } from './understood.ts'
import { isSpelled, noVocabulary, type Vocabulary } from './vocabulary.ts'
import { letterOf, type WordFile, wordList } from './word-list.ts'

/** What lies in `search/words.json`. */
export interface WordsIndex extends Sayings {
  readonly language: string
  /** The letters with which words begin: `search/words/<letter>.json` has them. */
  readonly letters: readonly string[]
  /** The first parts of numbers: `search/numbers/<name>.json` says where they lead. */
  readonly numbers: readonly string[]
}

/** Understands queries with the words and numbers of the site, which are loaded as queries need them. */
export interface Words {
  readonly understood: (query: string) => Promise<Understood>
}

/** Nothing but the address from which the site is served is needed; nothing is loaded before the first query. */
export function startWords(base: string, load: (address: string) => Promise<unknown> = loaded): Words {
  const url = urlsUnder(base)
  const known = new Map<string, Promise<unknown>>()
  const file = <Content>(name: string): Promise<Content> => {
    const content = known.get(name) ?? load(url.searchFile(name))
    known.set(name, content)
    content.catch(() => known.delete(name))
    return content as Promise<Content>
  }
  const vocabularyFor = async (query: string): Promise<Vocabulary> => {
    const { language, letters, numbers, ...sayings } = await file<WordsIndex>('words')
    const speech = speechOf(language)
    const keys = queryParts(query).flatMap((part) => [...part.keys, part.keys.join('')])
    const wordsOf = async (names: readonly string[]) => {
      const there = [...new Set(names)].filter((name) => letters.includes(name))
      return wordList(await Promise.all(there.map((letter) => file<WordFile>(`words/${letter}`))))
    }
    const first = keys.map(letterOf)
    const named = numberFilesFor(query, speech).filter((name) => numbers.includes(name))
    const [words, ...files] = await Promise.all([
      wordsOf(first),
      ...named.map((name) => file<NumberFile>(`numbers/${name}`)),
    ])
    // A word may have got a wrong letter before its first, or the first two may have changed places.
    const second = keys
      .filter((key) => key.length > 3 && !isSpelled(key, { words, speech }))
      .map((key) => letterOf(key.slice(1)))
    const all = second.some((letter) => !first.includes(letter)) ? await wordsOf([...first, ...second]) : words
    const byName = new Map(named.map((name, place) => [name, files[place] as NumberFile]))
    return { speech, sayings, words: all, numbers: byName }
  }
  return {
    understood: async (query) => understood(query, await vocabularyFor(query).catch(() => noVocabulary)),
  }
}

async function loaded(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} can’t be loaded: ${response.status}.`)
  return response.json()
}
