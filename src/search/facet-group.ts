import { elementMaker } from '../reader/list/element-maker.ts'
import { folded } from '../reader/list/has-words.ts'
import { countClass, wordsClass } from '../reader/list/markup.ts'
import { facetOptions } from './facet-options.ts'
import { facetHeads, type SearchFacet } from './search-terms.ts'

/** A facet’s values as checkboxes under a head that opens and closes them. */
export interface FacetGroup {
  readonly facet: SearchFacet
  readonly element: HTMLDetailsElement
  readonly chosen: () => readonly string[]
  /** Checks the values that are chosen and no others; says in the head how many they are. */
  readonly choose: (values: readonly string[]) => void
  /** Says how many results each value leaves; one that leaves none is out of sight unless it is chosen. */
  readonly count: (counts: ReadonlyMap<string, number>) => void
}

/** More values than these can be looked through by typing. */
const many = 12

/** The group of a facet. Its checkboxes stay the same elements, so that the focus stays on one that is used. */
export function facetGroup(document: Document, facet: SearchFacet, values: readonly string[]): FacetGroup {
  const make = elementMaker(document)
  const options = facetOptions(facet, values).map((value) => optionOf(document, facet, value))
  const chosenCount = make('span', countClass)
  const none = make('p', 'soft', 'None for this search.')
  none.hidden = true
  const finder = make('input', 'filter-find')
  finder.type = 'search'
  finder.autocomplete = 'off'
  const showFound = () => {
    for (const { element, words, counted } of options)
      element.hidden = !counted || !words.includes(folded(finder.value).trim())
    none.hidden = options.some(({ element }) => !element.hidden)
  }
  finder.addEventListener('input', showFound)
  const head = facetHeads[facet]
  let isShown = false
  const element = make(
    'details',
    'filter-group',
    make('summary', '', head, chosenCount),
    make(
      'fieldset',
      '',
      make('legend', 'visually-hidden', head),
      ...(values.length > many ? [make('label', 'filter-find-label', 'Show only those with', finder)] : []),
      ...options.map((option) => option.element),
      none,
    ),
  )
  return {
    facet,
    element,
    chosen: () => options.filter(({ box }) => box.checked).map(({ box }) => box.value),
    choose: (values) => {
      for (const { box } of options) box.checked = values.includes(box.value)
      chosenCount.textContent = values.length === 0 ? '' : ` (${values.length} chosen)`
      // A value that is chosen from the start is not out of sight; later the reader opens and closes.
      if (values.length > 0 && !isShown) element.open = true
      isShown = true
    },
    count: (counts) => {
      for (const option of options) {
        const count = counts.get(option.box.value) ?? 0
        option.shown.textContent = `(${count.toLocaleString('en-GB')})`
        option.counted = count > 0 || option.box.checked
      }
      showFound()
    },
  }
}

function optionOf(document: Document, facet: SearchFacet, value: string) {
  const make = elementMaker(document)
  const box = make('input', '')
  box.type = 'checkbox'
  box.value = value
  box.dataset['facet'] = facet
  const shown = make('span', countClass)
  const element = make('label', 'filter-option', box, make('span', '', make('span', wordsClass, value), ' ', shown))
  return { box, shown, element, words: folded(value), counted: true }
}
