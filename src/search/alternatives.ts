import { type QueryPart, queryPart } from './query-parts.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordKey, wordsIn } from './word-key.ts'

/** A query in other words: its parts, and what was put in place of what. */
export interface Alternative {
  readonly parts: readonly QueryPart[]
  readonly replaced: readonly { readonly from: string; readonly to: string }[]
}

/** Some parts of a query that stand together, and what means the same. */
interface Span {
  readonly from: number
  readonly to: number
  readonly others: readonly string[]
}

/** So many ways of asking are tried at most, the query as typed among them. */
const most = 8

/** The query as typed, then the same with words that mean the same: fewer replaced before more. */
export function alternatives(
  parts: readonly QueryPart[],
  vocabulary: Pick<Vocabulary, 'sayings' | 'speech'>,
): readonly Alternative[] {
  const spans = spansOf(parts, vocabulary)
  const made = spans.reduce<readonly Alternative[]>(
    (before, span) =>
      before
        .flatMap((alternative) => [
          alternative,
          ...span.others.map((other) => replaced(alternative, parts, span, other)),
        ])
        .slice(0, most * 8),
    [{ parts, replaced: [] }],
  )
  return made.toSorted((one, other) => one.replaced.length - other.replaced.length).slice(0, most)
}

function replaced(to: Alternative, parts: readonly QueryPart[], { from, to: end }: Span, other: string): Alternative {
  const typed = parts.slice(from, end)
  const at = to.parts.indexOf(typed[0] as QueryPart)
  const place = [queryPart(other, isPhrase(other))]
  return {
    parts: [...to.parts.slice(0, at), ...place, ...to.parts.slice(at + typed.length)],
    replaced: [...to.replaced, { from: typed.map(({ text }) => text).join(' '), to: other }],
  }
}

/** Several words are looked for together; a sign between them counts as a word for the engine, which then finds no phrase. */
const isPhrase = (text: string) => /\s/.test(text) && !/(^|\s)[^\p{L}\p{N}\s]+(\s|$)/u.test(text)

/** The longest runs of words that mean the same as something else, from the left. */
function spansOf(parts: readonly QueryPart[], vocabulary: Pick<Vocabulary, 'sayings' | 'speech'>): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < parts.length; ) {
    const found = longestFrom(from, parts, vocabulary)
    if (found !== undefined) spans.push(found)
    from = found?.to ?? from + 1
  }
  return spans
}

function longestFrom(
  from: number,
  parts: readonly QueryPart[],
  { sayings, speech }: Pick<Vocabulary, 'sayings' | 'speech'>,
): Span | undefined {
  const quoted = parts.findIndex((part, place) => place >= from && part.quoted)
  const last = Math.min(from + 8, quoted === -1 ? parts.length : quoted)
  for (let to = last; to > from; to--) {
    const typed = parts.slice(from, to)
    const says = (name: string) => isSaid(name, typed, typed.length === parts.length, speech)
    const others = [
      ...sayings.same.filter((group) => group.some(says)).flatMap((group) => group.filter((name) => !says(name))),
      ...sayings.spellings.filter(([written]) => says(written)).map(([, meant]) => meant),
    ]
    if (others.length > 0) return { from, to, others: [...new Set(others)] }
  }
  return undefined
}

/** Whether the typed words say the name. A name of one or two capitals must be typed so where other words stand beside it: it may be a word. */
function isSaid(name: string, typed: readonly QueryPart[], isAll: boolean, { isSmall }: Vocabulary['speech']): boolean {
  if (!isAll && name.length < 3 && typed[0]?.text !== name) return false
  const keys = wordsIn(name).map(wordKey)
  const content = keys.filter((key) => !isSmall(key))
  const wanted = content.length > 0 ? content : keys
  const said = typed.flatMap((part) => part.keys)
  return wanted.length === said.length && wanted.every((key, place) => isOneWord(key, said[place] ?? ''))
}

/** Whether two words are one but for a plural’s ending. */
const isOneWord = (one: string, other: string): boolean => one === other || isPlural(one, other) || isPlural(other, one)

const isPlural = (one: string, many: string) => one.length > 2 && (many === `${one}s` || many === `${one}es`)
