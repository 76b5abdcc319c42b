import type { Name } from './name.ts'
import { TextWords } from './text-words.ts'

/** One way of writing a name, word by word, with the rule for its capitals. */
export interface Spelling {
  readonly name: Name
  readonly words: readonly string[]
  /** The words in small letters, each with the signs before it, as the tree of names has them. */
  readonly branches: readonly string[]
  /**
   * `ordinary`: written in small letters, and may have any (“intervention”). `phrase`: only its first letter is large, and may be
   * small within a sentence (“Immigration service”). `proper`: has its capitals, or nothing but capitals (“KENT”).
   */
  readonly capitals: 'ordinary' | 'phrase' | 'proper'
}

/** A name as it may be written: itself and, for abbreviations and ordinary words, its plural. */
export function spellings(name: Name): readonly Spelling[] {
  const own = new TextWords(name.text)
  const words = Array.from({ length: own.length }, (_, index) => own.word(index))
  const last = words.at(-1)
  if (last === undefined) return []
  const capitals = capitalsOf(words)
  const plurals = capitals === 'ordinary' ? pluralsOf(last) : /^\p{Lu}{2,}$/u.test(last) ? [`${last}s`] : []
  return [last, ...plurals].map((ending) => {
    const written = [...words.slice(0, -1), ending]
    const branches = written.map((word, index) => (index === 0 ? '' : own.gap(index)) + word.toLowerCase())
    return { name, words: written, branches, capitals }
  })
}

function capitalsOf([first = '', ...rest]: readonly string[]): Spelling['capitals'] {
  const isFollowedSmall = rest.every(isSmall)
  if (isSmall(first) && isFollowedSmall) return 'ordinary'
  return /^\p{Lu}\P{Lu}+$/u.test(first) && rest.length > 0 && isFollowedSmall ? 'phrase' : 'proper'
}

const isSmall = (word: string) => !/\p{Lu}/u.test(word)

/** The regular plurals of an ordinary word. */
function pluralsOf(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`]
  return [`${word}s`]
}

/** True where the words, as written in the text from one place to another, are this spelling and stand alone as words. */
export function accepts(
  { words, capitals }: Spelling,
  written: readonly string[],
  text: TextWords,
  from: number,
  at: number,
): boolean {
  return hasCapitals(words, capitals, written) && standsAlone(capitals, text, from, at)
}

function hasCapitals(words: readonly string[], capitals: Spelling['capitals'], written: readonly string[]): boolean {
  if (capitals === 'ordinary') return true
  const same = words.every((word, index) => {
    const other = written[index] ?? ''
    if (word === other) return true
    if (index > 0) return false
    // Within a sentence a phrase begins small; at its beginning what begins small is large.
    return (capitals === 'phrase' && word.toLowerCase() === other) || (isSmall(word[0] ?? '') && opened(word) === other)
  })
  return (
    same || (words.some((word) => /\p{Ll}{2}/u.test(word)) && written.join('').length > 3 && written.every(isLarge))
  )
}

const opened = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

const isLarge = (word: string) => word === 'and' || !/\p{Ll}/u.test(word)

/**
 * Parts of a word with hyphens are no words: “Lyme” is none in “Newcastle-under-Lyme”. But “Kent-based” and
 * “non-NHS” name what they name: all that a proper name is tied to is small. Nor is a part of an address a word (“kent.gov.uk”).
 */
function standsAlone(capitals: Spelling['capitals'], words: TextWords, from: number, at: number): boolean {
  const tie = words.tie(from)
  const after = words.tie(at + 1)
  if (tie === 'glue' || after === 'glue') return false
  if (tie !== 'hyphen' && after !== 'hyphen') return true
  if (capitals !== 'proper') return false
  return [...compound(words, from, -1), ...compound(words, at, 1)].every(isSmall)
}

/** The words that hyphens tie to one, on one side of it. */
function compound(words: TextWords, at: number, way: 1 | -1): readonly string[] {
  const found: string[] = []
  for (let place = at; words.tie(way === 1 ? place + 1 : place) === 'hyphen'; place += way)
    found.push(words.word(place + way))
  return found
}
