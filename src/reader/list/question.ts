import type { Terms } from './terms.ts'

/** How many entries are shown at first, and added each time. */
export const batch = 50

/** What a reader wants of a list. */
export interface Question {
  /** Words that the text must have; empty for any. */
  readonly words: string
  /** The values chosen of each facet; none chosen means all. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly order: string
  /** How many entries are shown. */
  readonly shown: number
}

/** Reads `?q=…&status=in-progress&status=no-record&sort=oldest&show=100`; what the terms do not know it leaves out. */
export function questionIn(search: string, { facets, orders }: Terms): Question {
  const parameters = new URLSearchParams(search)
  const shown = Number(parameters.get('show'))
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen: chosenBy(facets, (facet) => [...new Set(parameters.getAll(facet))]),
    order: orders.find((order) => order === parameters.get('sort')) ?? orders[0],
    shown: Number.isInteger(shown) && shown > batch ? Math.ceil(shown / batch) * batch : batch,
  }
}

/** The query part of the address: empty when nothing is asked. */
export function asSearch({ words, chosen, order, shown }: Question, { facets, orders }: Terms): string {
  const parameters = new URLSearchParams()
  if (words !== '') parameters.set('q', words)
  for (const facet of facets) for (const value of chosen[facet] ?? []) parameters.append(facet, value)
  if (order !== orders[0]) parameters.set('sort', order)
  if (shown > batch) parameters.set('show', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** The question without one of its chosen values. */
export function without(question: Question, facet: string, value: string): Question {
  const rest = (question.chosen[facet] ?? []).filter((each) => each !== value)
  return { ...question, chosen: { ...question.chosen, [facet]: rest }, shown: batch }
}

/** The values chosen of every facet, as `of` gives them. */
export function chosenBy<Name extends string>(
  facets: readonly Name[],
  of: (facet: Name) => readonly string[],
): Readonly<Record<Name, readonly string[]>> {
  return Object.fromEntries(facets.map((facet) => [facet, of(facet)])) as Record<Name, readonly string[]>
}
