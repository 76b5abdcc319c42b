import { wordKey } from './word-key.ts'

/** How many words of a page a passage has: two or three sentences. */
const passage = 40

/**
 * How close together a page says what is looked for: the share of the different words looked for that stand in one passage of it,
 * from 0 to 1. A long page may have all of them, each about something else.
 *
 * @param terms the keys of the words looked for
 * @param locations the places in `content` of words that were found, as numbers of words
 */
export function closeness(
  terms: readonly string[],
  { content, locations }: { readonly content: string; readonly locations: readonly number[] },
): number {
  const words = content.split(/\s+/)
  const found = [...new Set(locations)]
    .sort((one, other) => one - other)
    .flatMap((place) => {
      const key = wordKey(words[place] ?? '')
      const term = terms.find((term) => key.startsWith(root(term)))
      return term === undefined ? [] : [{ place, term }]
    })
  let most = 0
  for (const [index, { place }] of found.entries()) {
    const near = new Set<string>()
    for (let next = index; (found[next]?.place ?? Number.POSITIVE_INFINITY) < place + passage; next++)
      near.add(found[next]?.term ?? '')
    most = Math.max(most, near.size)
  }
  return terms.length === 0 ? 0 : most / terms.length
}

/** What a word’s other forms share with it. */
const root = (term: string) => term.slice(0, Math.max(3, term.length - 2))
