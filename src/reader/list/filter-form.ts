import { elementById } from './element-by-id.ts'
import type { Facet } from './facet.ts'
import type { Found } from './found.ts'
import { countClass, listIds, wordsClass } from './markup.ts'
import { batch, chosenBy, type Question } from './question.ts'
import type { Terms } from './terms.ts'

/** The form of filters: what it asks, and ways to make it ask and say other things. */
export interface FilterForm {
  readonly form: HTMLFormElement
  readonly words: HTMLInputElement
  readonly question: () => Question
  readonly ask: (question: Question) => void
  readonly showCounts: (facets: readonly Facet[], counts: Found['counts']) => void
  /** What a filter is called in its label. */
  readonly wordsOf: (facet: string, value: string) => string | undefined
}

/** The form of filters of a page that `ListFilter.astro` has written. */
export function filterForm(document: Document, { facets, orders }: Terms): FilterForm {
  const form = elementById<HTMLFormElement>(document, listIds.form)
  const words = elementById<HTMLInputElement>(document, listIds.words)
  const order = elementById<HTMLSelectElement>(document, listIds.order)
  const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
  const byName = new Map(boxes.map((box) => [`${facetOf(box)} ${box.value}`, box]))
  const inLabel = (box: HTMLInputElement | undefined, className: string) =>
    box?.parentElement?.querySelector(`.${className}`)
  return {
    form,
    words,
    question: () => ({
      words: words.value.trim(),
      chosen: chosenBy(facets, (facet) =>
        boxes.filter((box) => facetOf(box) === facet && box.checked).map(({ value }) => value),
      ),
      order: orders.find((each) => each === order.value) ?? orders[0],
      shown: batch,
    }),
    ask: (question) => {
      words.value = question.words
      order.value = question.order
      for (const box of boxes) {
        box.checked = chosenIn(question, box)
        // A filter that is chosen is never out of sight.
        const group = box.closest('details')
        if (box.checked && group !== null) group.open = true
      }
    },
    showCounts: (facets, counts) => {
      for (const { name, options } of facets) {
        for (const [place, [value]] of options.entries()) {
          const shown = inLabel(byName.get(`${name} ${value}`), countClass)
          if (shown) shown.textContent = `(${(counts[name]?.[place] ?? 0).toLocaleString('en-GB')})`
        }
      }
    },
    wordsOf: (facet, value) => inLabel(byName.get(`${facet} ${value}`), wordsClass)?.textContent ?? undefined,
  }
}

const facetOf = ({ dataset }: HTMLInputElement) => dataset['facet'] ?? ''

const chosenIn = ({ chosen }: Question, box: HTMLInputElement) => chosen[facetOf(box)]?.includes(box.value) ?? false
