import { type QueryPart, queryPart } from './query-parts.ts'
import type { Span } from './spans.ts'

/** A query in other words: its parts, and what was put in place of what. */
export interface Alternative {
  readonly parts: readonly QueryPart[]
  readonly replaced: readonly { readonly from: string; readonly to: string }[]
}

/** So many ways of asking are tried at most, the query as typed among them. */
const most = 8

/** The query as typed, then the same with words that mean the same: fewer replaced before more. */
export function alternatives(parts: readonly QueryPart[], spans: readonly Span[]): readonly Alternative[] {
  const made = spans.reduce<readonly Alternative[]>(
    (before, span) =>
      before
        .flatMap((each) => [each, ...span.others.map((other) => replaced(each, parts, span, other))])
        .slice(0, most * most),
    [{ parts, replaced: [] }],
  )
  return made.toSorted((one, other) => one.replaced.length - other.replaced.length).slice(0, most)
}

function replaced(
  { parts, replaced }: Alternative,
  typed: readonly QueryPart[],
  span: Span,
  other: string,
): Alternative {
  const at = parts.indexOf(typed[span.from] as QueryPart)
  const rest = parts.slice(at + span.to - span.from)
  return {
    parts: [...parts.slice(0, at), queryPart(other, isPhrase(other)), ...rest],
    replaced: [...replaced, { from: span.typed, to: other }],
  }
}

/** Several words are looked for together; a sign between them counts as a word for the engine, which then finds no phrase. */
const isPhrase = (text: string) => /\s/.test(text) && !/(^|\s)[^\p{L}\p{N}\s]+(\s|$)/u.test(text)
