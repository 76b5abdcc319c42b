import { chosenTags } from '../reader/list/chosen-tags.ts'
import { elementById } from '../reader/list/element-by-id.ts'
import { asSearch, type Question } from '../reader/list/question.ts'
import { searchIds } from './markup.ts'
import { filterCount } from './outcome.ts'
import { searchTerms } from './search-terms.ts'

/** The filters that are chosen, each as a link that takes it away. */
export interface ChosenFilters {
  readonly show: (question: Question) => void
  /** The place of such a link among them; undefined for another element, -1 for the link that clears all. */
  readonly placeOf: (link: Element) => number | undefined
  /** Focuses what stands at that place now, when the link that stood there is gone; else what is announced. */
  readonly focusAt: (place: number) => void
}

export function chosenFilters(document: Document, path: string): ChosenFilters {
  const at = (id: keyof typeof searchIds) => elementById(document, searchIds[id])
  const [holder, tags, status, clear] = [
    at('chosen'),
    at('tags'),
    at('status'),
    elementById<HTMLAnchorElement>(document, searchIds.clear),
  ]
  const links = () => Array.from(tags.querySelectorAll('a'))
  return {
    show: (question) => {
      const all = chosenTags(document, question, { path, terms: searchTerms, wordsOf: (_, value) => value })
      // The first is that of the words, which stand in the box.
      tags.replaceChildren(...all.slice(question.words === '' ? 0 : 1))
      clear.href = path + asSearch({ ...question, chosen: {} }, searchTerms)
      holder.hidden = filterCount(question) === 0
    },
    placeOf: (link) => (holder.contains(link) ? links().indexOf(link as HTMLAnchorElement) : undefined),
    focusAt: (place) => {
      const left = links()
      const next = left[Math.min(Math.max(place, 0), left.length - 1)] ?? status
      next.focus()
    },
  }
}
