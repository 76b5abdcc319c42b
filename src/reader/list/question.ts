import { type FacetName, facetNames } from './list-index.ts'

/** The orders in which the list can be read; the first is the usual one. */
export const orders = ['newest', 'oldest', 'deadline', 'silent'] as const
export type Order = (typeof orders)[number]

/** How many entries are shown at first, and added each time. */
export const batch = 50

/** What a reader wants of the list. */
export interface Question {
  /** Words that the text must have; empty for any. */
  readonly words: string
  /** The values chosen of each facet; none chosen means all. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>
  readonly order: Order
  /** How many entries are shown. */
  readonly shown: number
}

/** Reads `?q=…&status=in-progress&status=no-record&sort=oldest&show=100`; what it does not know it leaves out. */
export function questionIn(search: string): Question {
  const parameters = new URLSearchParams(search)
  const shown = Number(parameters.get('show'))
  return {
    words: (parameters.get('q') ?? '').trim(),
    chosen: chosenBy((facet) => [...new Set(parameters.getAll(facet))]),
    order: orders.find((order) => order === parameters.get('sort')) ?? orders[0],
    shown: Number.isInteger(shown) && shown > batch ? Math.ceil(shown / batch) * batch : batch,
  }
}

/** The query part of the address: empty when nothing is asked. */
export function asSearch({ words, chosen, order, shown }: Question): string {
  const parameters = new URLSearchParams()
  if (words !== '') parameters.set('q', words)
  for (const facet of facetNames) for (const value of chosen[facet]) parameters.append(facet, value)
  if (order !== orders[0]) parameters.set('sort', order)
  if (shown > batch) parameters.set('show', String(shown))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** The question without one of its chosen values. */
export function without(question: Question, facet: FacetName, value: string): Question {
  const rest = question.chosen[facet].filter((each) => each !== value)
  return { ...question, chosen: { ...question.chosen, [facet]: rest }, shown: batch }
}

/** The values chosen of every facet, as `of` gives them. */
export function chosenBy(of: (facet: FacetName) => readonly string[]): Question['chosen'] {
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Question['chosen']
}
