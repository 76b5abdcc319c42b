import type { QueryPart } from './query-parts.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordKey, wordsIn } from './word-key.ts'

/** Some parts of a query that stand together, and what means the same. */
export interface Span {
  readonly from: number
  readonly to: number
  /** As it stands in the query, with the small words in it: “risk of harm”. */
  readonly typed: string
  readonly others: readonly string[]
}

/** So many words one name may have. */
const longest = 8

/** The longest runs of a query’s words that mean the same as something else, from the left. */
export function spansOf(
  query: string,
  parts: readonly QueryPart[],
  vocabulary: Pick<Vocabulary, 'sayings' | 'speech'>,
): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < parts.length; ) {
    const found = longestFrom(from, query, parts, vocabulary)
    if (found !== undefined) spans.push(found)
    from = found?.to ?? from + 1
  }
  return spans
}

function longestFrom(
  from: number,
  query: string,
  parts: readonly QueryPart[],
  { sayings, speech }: Pick<Vocabulary, 'sayings' | 'speech'>,
): Span | undefined {
  const quoted = parts.findIndex((part, place) => place >= from && part.quoted)
  const last = Math.min(from + longest, quoted === -1 ? parts.length : quoted)
  for (let to = last; to > from; to--) {
    const run = parts.slice(from, to)
    const says = (name: string) => isSaid(name, run, run.length === parts.length, speech)
    const others = [
      ...sayings.same.filter((group) => group.some(says)).flatMap((group) => group.filter((name) => !says(name))),
      ...sayings.spellings.filter(([written]) => says(written)).map(([, meant]) => meant),
    ]
    const typed = query.slice(run[0]?.from, run.at(-1)?.to)
    if (others.length > 0) return { from, to, typed, others: [...new Set(others)] }
  }
  return undefined
}

/** Whether the words say the name. A name of one or two letters must be typed as it is where other words stand beside it: it may be a word. */
function isSaid(name: string, run: readonly QueryPart[], isAll: boolean, { isSmall }: Vocabulary['speech']): boolean {
  if (!isAll && name.length < 3 && run[0]?.text !== name) return false
  const keys = wordsIn(name).map(wordKey)
  const content = keys.filter((key) => !isSmall(key))
  const wanted = content.length > 0 ? content : keys
  const said = run.flatMap((part) => part.keys)
  return wanted.length === said.length && wanted.every((key, place) => isOneWord(key, said[place] ?? ''))
}

/** Whether two words are one but for a plural’s ending. */
const isOneWord = (one: string, other: string): boolean => one === other || isPlural(one, other) || isPlural(other, one)

const isPlural = (one: string, many: string) => one.length > 2 && (many === `${one}s` || many === `${one}es`)
