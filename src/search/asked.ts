/** What a reader asks for: the words, and the kind of publication or an empty text for all. */
export interface Asked {
  readonly query: string
  readonly kind: string
}

/** Reads `?q=…&kind=…`. */
export function askedIn(search: string): Asked {
  const parameters = new URLSearchParams(search)
  return { query: (parameters.get('q') ?? '').trim(), kind: parameters.get('kind') ?? '' }
}

/** The query part of the page's address: `?q=…&kind=…`; empty when nothing is asked. */
export function asSearch({ query, kind }: Asked): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  if (kind !== '') parameters.set('kind', kind)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
