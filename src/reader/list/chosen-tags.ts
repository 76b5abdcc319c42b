import { elementMaker } from './element-maker.ts'
import { asSearch, batch, type Question, without } from './question.ts'
import type { Terms } from './terms.ts'

/** A filter that is chosen, as a list item with the link that takes it away: the address of the list without it. */
export function chosenTags(
  document: Document,
  question: Question,
  {
    path,
    terms,
    wordsOf,
  }: { path: string; terms: Terms; wordsOf: (facet: string, value: string) => string | undefined },
): readonly HTMLLIElement[] {
  const make = elementMaker(document)
  const tag = (words: string, rest: Question) => {
    const link = make('a', 'filter-tag', make('span', 'visually-hidden', 'Remove the filter '), words)
    link.href = path + asSearch(rest, terms)
    return make('li', '', link)
  }
  const facetTags = terms.facets.flatMap((facet) =>
    (question.chosen[facet] ?? []).flatMap((value) => {
      const words = wordsOf(facet, value)
      return words === undefined ? [] : [tag(words, without(question, facet, value))]
    }),
  )
  const wordsTag = question.words === '' ? [] : [tag(`‘${question.words}’`, { ...question, words: '', shown: batch })]
  return [...wordsTag, ...facetTags]
}
