import { closing, opening } from './page-text.ts'

/** A piece of an excerpt: plain text, marked where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string
  readonly marked: boolean
}

/** From the first of some words of a page to before the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

const length = 26
/** How far before the first word found an excerpt may begin, so that it begins with a sentence. */
const leadIn = 9
const endsSentence = /[.!?][”’")\]]*$/

/** Where in a part of a page’s text the words found stand closest together: what an excerpt of it shows. */
export function excerptSpan(words: readonly string[], found: readonly number[], { from, to }: Span): Span {
  const inside = found.filter((place) => place >= from && place < to)
  const first = densest(inside) ?? from
  const start = beginning(words, first, from)
  return { from: start, to: Math.min(to, start + length) }
}

/** The first of those places after which most others follow within the room of an excerpt. */
function densest(places: readonly number[]): number | undefined {
  let best: number | undefined
  let most = 0
  for (const [index, place] of places.entries()) {
    let count = 0
    while (places[index + count] !== undefined && (places[index + count] ?? 0) < place + length - leadIn) count++
    if (count > most) {
      most = count
      best = place
    }
  }
  return best
}

/** The beginning of the sentence if it is near, else a few words before. */
function beginning(words: readonly string[], first: number, from: number): number {
  for (let place = first; place >= Math.max(from, first - leadIn); place--) {
    if (place === from || endsSentence.test(words[place - 1] ?? '')) return place
  }
  return Math.max(from, first - 4)
}

/** The words of a span in pieces; dots stand where the part of the text that it is of begins before it, or goes on after it. */
export function excerpt(
  words: readonly string[],
  found: readonly number[],
  span: Span,
  whole: Span,
): readonly ExcerptPart[] {
  if (span.to <= span.from) return []
  const isFound = new Set(found)
  const parts: { text: string; marked: boolean }[] = []
  const goesOnBefore = span.from > whole.from && !endsSentence.test(words[span.from - 1] ?? '')
  const goesOnAfter = span.to < whole.to && !endsSentence.test(words[span.to - 1] ?? '')
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1)
    if (last?.marked === marked) last.text += text
    else parts.push({ text, marked })
  }
  if (goesOnBefore) add('… ', false)
  for (let place = span.from; place < span.to; place++) {
    const word = words[place] ?? ''
    const marked = isFound.has(place)
    const before = marked ? (opening.exec(word)?.[0] ?? '') : ''
    const after = marked ? (closing.exec(word.slice(before.length))?.[0] ?? '') : ''
    // The space between two words that are found is marked too, where no punctuation parts them.
    if (place > span.from) add(' ', marked && before === '' && (parts.at(-1)?.marked ?? false))
    if (before !== '') add(before, false)
    const core = word.slice(before.length, word.length - after.length)
    if (core !== '') add(core, marked)
    if (after !== '') add(after, false)
  }
  if (goesOnAfter) add(' …', false)
  return parts
}
