import { wordKey } from './word-key.ts'

/** How many words a sentence has, and a passage of two or three. */
const [sentence, passage] = [12, 40]

/** A word that was found: its place in a text, and which of the words looked for it is. */
export interface FoundWord {
  readonly place: number
  readonly word: string
}

/** How many different words stand close together, where most do: the mean of a sentence and a passage. The words are in the order of their places. */
export function mostTogether(found: readonly FoundWord[]): number {
  return (most(found, sentence) + most(found, passage)) / 2
}

function most(found: readonly FoundWord[], size: number): number {
  let most = 0
  for (const [index, { place }] of found.entries()) {
    const near = new Set<string>()
    for (const each of found.slice(index, index + size)) if (each.place < place + size) near.add(each.word)
    most = Math.max(most, near.size)
  }
  return most
}

/**
 * How close together a page says what is looked for: the share of the different words looked for that stand in one sentence or
 * passage of it, from 0 to 1. A long page may have all of them, each about something else.
 *
 * @param terms the keys of the words looked for
 * @param locations the places in `content` of words that were found, as numbers of words
 */
export function closeness(
  terms: readonly string[],
  { content, locations }: { readonly content: string; readonly locations: readonly number[] },
): number {
  const words = content.split(/\s+/)
  const places = [...new Set(locations)].sort((one, other) => one - other)
  const found = places.flatMap((place) => {
    const word = termOf(terms, words[place] ?? '')
    return word === undefined ? [] : [{ place, word }]
  })
  return terms.length === 0 ? 0 : mostTogether(found) / terms.length
}

/** The one of the words looked for that a word of the text is, in whatever form. */
export function termOf(terms: readonly string[], word: string): string | undefined {
  const key = wordKey(word)
  return terms.find((term) => key.includes(root(term)))
}

/** What a word’s other forms share with it: all but the end of a longer one. */
const root = (term: string) => term.slice(0, term.length - Math.min(2, Math.max(0, term.length - 4)))
