import type { NamedArea } from '../../derive/compare/areas-beside.ts'
import type { Assessment, Framework } from '../../derive/compare/framework.ts'
import type { CompareChoice } from '../../format/compare-choice.ts'
import { day } from '../../format/day.ts'
import { elementById } from '../list/element-by-id.ts'
import { elementMaker } from '../list/element-maker.ts'
import { folded, hasWords } from '../list/has-words.ts'
import { compareIds } from './markup.ts'

/** The form of the page: what may be chosen in it, what is, and ways to make it say other things. */
export interface CompareForm {
  readonly form: HTMLFormElement
  readonly narrow: HTMLInputElement
  readonly framework: HTMLSelectElement
  readonly inspections: readonly [HTMLSelectElement, HTMLSelectElement]
  /** The ids of all frameworks, in order. */
  readonly frameworks: readonly string[]
  /** The areas that are ticked. */
  readonly areas: () => readonly string[]
  /** An area by its id, with the ids of the frameworks by which it was rated; undefined where nothing of it is published. */
  readonly area: (id: string) => (NamedArea & { readonly frameworks: readonly string[] }) | undefined
  /** Makes the form say a choice. */
  readonly show: (choice: CompareChoice) => void
  /** Offers the inspections of a framework; none where it is left out. */
  readonly offer: (framework: Framework | undefined, chosen: readonly string[]) => void
  /** Hides the areas whose names do not have the words; those that are ticked stay. */
  readonly narrowTo: (words: string) => void
}

/** The form that `CompareFinder.astro` has written. */
export function compareForm(document: Document): CompareForm {
  const at = <Kind extends HTMLElement>(id: keyof typeof compareIds) => elementById<Kind>(document, compareIds[id])
  const form = at<HTMLFormElement>('form')
  const framework = at<HTMLSelectElement>('framework')
  const inspections = [at<HTMLSelectElement>('first'), at<HTMLSelectElement>('second')] as const
  const boxes = Array.from(form.querySelectorAll<HTMLInputElement>('input[data-frameworks]'))
  const frameworks = Array.from(framework.options, ({ value }) => value).filter((value) => value !== '')
  const nameOf = (box: HTMLInputElement) => box.parentElement?.textContent?.trim() ?? box.value
  const make = elementMaker(document)
  let offered: Framework | undefined

  const offer = (next: Framework | undefined, chosen: readonly string[]) => {
    for (const [place, select] of inspections.entries()) {
      if (next !== offered) {
        const options = next === undefined ? [] : inspectionsOf(next)
        const first = Object.assign(make('option', '', 'Choose an inspection'), { value: '' })
        select.replaceChildren(
          first,
          ...options.map(({ inspection, name, date }) =>
            Object.assign(make('option', '', date === '' ? name : `${name}, ${day(date)}`), { value: inspection }),
          ),
        )
      }
      select.disabled = next === undefined
      select.value = chosen[place] ?? ''
    }
    offered = next
  }

  return {
    form,
    narrow: at<HTMLInputElement>('narrow'),
    framework,
    inspections,
    frameworks,
    areas: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
    area: (id) => {
      const box = boxes.find(({ value }) => value === id)
      if (box === undefined) return undefined
      const places = (box.dataset['frameworks'] ?? '').split(' ').map(Number)
      return { id, name: nameOf(box), frameworks: places.flatMap((place) => frameworks[place] ?? []) }
    },
    show: ({ areas, framework: chosen = '' }) => {
      for (const box of boxes) {
        box.checked = areas.includes(box.value)
        // What is chosen is never out of sight.
        const group = box.closest('details')
        if (box.checked && group !== null) group.open = true
      }
      framework.value = chosen
      const group = framework.closest('details')
      if (chosen !== '' && group !== null) group.open = true
    },
    offer,
    narrowTo: (words) => {
      for (const box of boxes) {
        const option = box.parentElement
        if (option !== null) option.hidden = !box.checked && words !== '' && !hasWords(folded(nameOf(box)), words)
      }
      for (const group of form.querySelectorAll<HTMLDetailsElement>('details:has(input[data-frameworks])')) {
        const some = group.querySelector('label:not([hidden])') !== null
        group.hidden = !some
        if (some && words !== '') group.open = true
      }
    },
  }
}

/** Each inspection once, in the order of the file. */
function inspectionsOf({ assessments }: Framework): readonly Assessment[] {
  const seen = new Map(assessments.toReversed().map((each) => [each.inspection, each]))
  return [...seen.values()].reverse()
}
