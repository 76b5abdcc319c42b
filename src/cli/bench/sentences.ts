import type { Chance } from './chance.ts'
import { terms, vocabulary } from './vocabulary.ts'

/** Two or three words for a name or a heading: “Harbour oversight”. */
export function phrase(chance: Chance, length = 2): string {
  return capital(Array.from({ length }, () => chance.among(vocabulary)).join(' '))
}

/** Plain words without marks, for front matter, tables and registers. */
export function plainSentence(chance: Chance): string {
  return `${phrase(chance, chance.whole(10, 24))}.`
}

/** A paragraph of at least `least` words, with emphasis, links and terms of the glossary as often as authors use them. */
export function paragraph(chance: Chance, least: number): string {
  const sentences: string[] = []
  for (let words = 0; words < least; ) {
    const length = chance.whole(10, 24)
    sentences.push(sentence(chance, length))
    words += length
  }
  return sentences.join(' ')
}

function sentence(chance: Chance, length: number): string {
  const words = Array.from({ length }, (_, index) => {
    const word = chance.among(vocabulary)
    return (
      (index === 0 ? capital(word) : dressed(word, chance)) + (index < length - 1 && chance.next() < 0.08 ? ',' : '')
    )
  })
  return `${words.join(' ')}.`
}

function dressed(word: string, chance: Chance): string {
  const fall = chance.next()
  if (fall < 0.02) return `**${word}**`
  if (fall < 0.04) return `*${word}*`
  if (fall < 0.045) return `[${word}](https://example.org/${word})`
  if (fall < 0.05) return `<Term>${chance.among(terms)}</Term>`
  return word
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
