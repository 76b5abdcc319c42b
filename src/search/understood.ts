import { type Alternative, alternatives } from './alternatives.ts'
import { type ExactHit, exactHits } from './exact.ts'
import { asQuery, type QueryPart, queryParts } from './query-parts.ts'
import { type Span, spansOf } from './spans.ts'
import type { Speech } from './speech.ts'
import { suggestion } from './suggestion.ts'
import { isSpelled, isUnknown, type Vocabulary } from './vocabulary.ts'
import { wordKey, wordPattern, wordsIn } from './word-key.ts'

/** What a query is understood to ask for. */
export interface Understood {
  /** What to ask the engine, the query as typed first; what an earlier one finds counts for more. Empty where no page can say it. */
  readonly queries: readonly string[]
  /** The words as they were typed, where there are several: a page that says them one after another is the better for it. */
  readonly phrase?: string
  /** Names of several words among others: a page that says one of them so is the better for it. */
  readonly names?: readonly string[]
  /** What its numbers name exactly, shown before everything else. */
  readonly exact: readonly ExactHit[]
  /** The query as it may have been meant, where a word of it is not on the site but one like it is. */
  readonly suggestion?: string
  /** What is looked for besides the words typed. */
  readonly expansions: readonly { readonly from: string; readonly to: string }[]
  /** The keys of the words that say what is looked for. */
  readonly terms?: readonly string[]
  /** Words of which the site has nothing, unless a number among them was found exactly. */
  readonly unknown: readonly string[]
  /** The words of which a page must have at least so many where no page has all. */
  readonly looser?: Looser
}

export interface Looser {
  readonly words: readonly string[]
  readonly atLeast: number
  /** True for a question: who asks one does not mean that the answer has all its words. */
  readonly always: boolean
}

/** Works out what a query asks for, with what is known of the site’s words and numbers. */
export function understood(query: string, vocabulary: Vocabulary): Understood {
  const typed = queryParts(query)
  const parts = withoutSmallWords(typed, vocabulary)
  const isKnown = ({ keys, quoted }: QueryPart) =>
    keys.every((key) => !isUnknown(key, vocabulary)) || (!quoted && !isUnknown(keys.join(''), vocabulary))
  const spans = spansOf(query, parts, vocabulary)
  // What is put in place of a typed word is on the site.
  const possible = alternatives(parts, spans).filter((each) =>
    each.parts.every((part) => !parts.includes(part) || isKnown(part)),
  )
  const asked = distinct(
    possible.filter((each) => each.parts.length > 0),
    vocabulary,
  )
  const exact = exactHits(query, vocabulary.numbers, vocabulary.speech)
  const meant = corrected(query, parts, asked, vocabulary)
  const expansions = new Map(asked.flatMap((each) => each.replaced).map((one) => [`${one.from}\n${one.to}`, one]))
  const looser = looserOf(parts, isKnown, isQuestion(query, typed, vocabulary.speech))
  return {
    queries: asked.map((each) => asQuery(each.parts)),
    ...phrasesOf(typed, spans),
    terms: [...new Set(parts.flatMap((part) => part.keys))],
    exact,
    expansions: [...expansions.values()],
    unknown: exact.length > 0 ? [] : parts.filter((part) => !isKnown(part)).map(({ text }) => text),
    ...(meant === undefined ? {} : { suggestion: meant }),
    ...(looser === undefined ? {} : { looser }),
  }
}

/** What a page should say one word after another. */
function phrasesOf(typed: readonly QueryPart[], spans: readonly Span[]): Pick<Understood, 'phrase' | 'names'> {
  const phrase = typed.map(({ text }) => text).join(' ')
  const names = [...new Set(spans.map((span) => span.typed))].filter((name) => /\s/.test(name) && name !== phrase)
  return {
    ...(typed.length > 1 && typed.every(({ quoted }) => !quoted) ? { phrase } : {}),
    ...(names.length > 0 ? { names } : {}),
  }
}

/** Without words that say nothing of the matter, unless it has no others. What stands in quotation marks stays whole. */
function withoutSmallWords(parts: readonly QueryPart[], { speech }: Vocabulary): readonly QueryPart[] {
  const telling = parts.filter(({ quoted, keys }) => quoted || !keys.every(speech.isSmall))
  return telling.length > 0 ? telling : parts
}

/** Leaves out what can find nothing that an earlier one does not: all words of the earlier one, in some form, stand in it. */
function distinct(all: readonly Alternative[], { speech }: Vocabulary): readonly Alternative[] {
  const keys = all.map(({ parts }) => parts.flatMap((part) => part.keys))
  const isWithin = (few: readonly string[], many: readonly string[]) =>
    few.every((key) => speech.beginnings(key).some((start) => many.some((other) => other.startsWith(start))))
  return all.filter((_, place) => !keys.slice(0, place).some((earlier) => isWithin(earlier, keys[place] ?? [])))
}

/** Whether a query is put as a question. */
const isQuestion = (query: string, [first]: readonly QueryPart[], { asks }: Speech): boolean =>
  /\?\s*$/.test(query) || first?.keys.every(asks) === true

/** How many of the words a page must have where none has all: two thirds. */
const share = 2 / 3

function looserOf(
  parts: readonly QueryPart[],
  isKnown: (part: QueryPart) => boolean,
  always: boolean,
): Understood['looser'] {
  if (parts.length < 3) return undefined
  const atLeast = Math.max(2, Math.ceil(parts.length * share))
  const known = [...new Set(parts.filter(isKnown).map((part) => asQuery([part])))]
  return known.length < atLeast || atLeast === parts.length ? undefined : { words: known, atLeast, always }
}

/** The query with each word that is not on the site put right; undefined where there is none, or one that has nothing near. */
function corrected(
  query: string,
  parts: readonly QueryPart[],
  asked: readonly Alternative[],
  vocabulary: Vocabulary,
): string | undefined {
  const { words } = vocabulary
  if (words === null) return undefined
  const said = new Set(asked.flatMap(({ replaced }) => replaced.flatMap(({ from }) => wordsIn(from))))
  const wrong = parts
    .filter(({ keys }) => !isSpelled(keys.join(''), vocabulary))
    .flatMap(({ text }) => wordsIn(text))
    .filter((word) => !said.has(word) && !isSpelled(wordKey(word), vocabulary))
  const right = new Map(wrong.map((word) => [word, suggestion(wordKey(word), words)?.form]))
  if (right.size === 0 || [...right.values()].includes(undefined)) return undefined
  return query.replace(wordPattern, (word) => right.get(word) ?? word).trim()
}
