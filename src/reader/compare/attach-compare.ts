import { areasBeside } from '../../derive/compare/areas-beside.ts'
import type { Compared } from '../../derive/compare/comparison.ts'
import type { Framework } from '../../derive/compare/framework.ts'
import { inspectionsBeside } from '../../derive/compare/inspections-beside.ts'
import { type CompareChoice, compareChoiceIn, compareSearch, mostAreas } from '../../format/compare-choice.ts'
import { urlsUnder } from '../../format/url.ts'
import { elementById } from '../list/element-by-id.ts'
import { elementMaker } from '../list/element-maker.ts'
import { compareForm } from './compare-form.ts'
import { compareWords } from './compare-words.ts'
import { comparisonElement } from './comparison-element.ts'
import { compareIds } from './markup.ts'
import { ratingsFiles } from './ratings-files.ts'

/** What a choice comes to: what is shown, and what is said of it. */
interface Outcome {
  readonly compared?: Compared
  readonly words: string
}

/**
 * Brings the page of comparisons to life: what is chosen in the form is set side by side, and the address follows, so that Back and
 * a copied link work. The focus stays where the reader has it; each change is announced once.
 *
 * @param read gives the content of the file of a framework by its id
 */
export function attachCompare(window: Window, read: (framework: string) => Promise<unknown>): void {
  const { document, history, location } = window
  const form = compareForm(document)
  const files = ratingsFiles(read)
  const make = elementMaker(document)
  const at = (id: keyof typeof compareIds) => elementById(document, compareIds[id])
  const [chosen, tags, status, results] = [at('chosen'), at('tags'), at('status'), at('results')]
  const url = urlsUnder(form.form.dataset['base'] ?? '/')

  let choice = compareChoiceIn(location.search)
  let latest = 0

  const ofAreas = async (ids: readonly string[]): Promise<Outcome> => {
    const unknown = compareWords.unknown(
      ids.filter((id) => form.area(id) === undefined),
      'area',
    )
    const known = ids.flatMap((id) => form.area(id) ?? [])
    const areas = known.slice(0, mostAreas)
    const [first] = areas
    const told = (words: string) =>
      [unknown, ...(known.length > mostAreas ? [compareWords.cut] : []), words].join(' ').trim()
    if (first === undefined) return { words: told(compareWords.nothing) }
    if (areas.length === 1) return { words: told(compareWords.one(first.name)) }
    const wanted = form.frameworks.filter((id) => areas.some(({ frameworks }) => frameworks.includes(id)))
    const compared = areasBeside(areas, await Promise.all(wanted.map(files.of)))
    const names = areas.map(({ name }) => name)
    return { compared, words: told(compareWords.done(names, compared)) }
  }

  /** The frameworks that have the inspections; the one that the address names is looked into first, the others only if need be. */
  const holding = async (ids: readonly string[], named: string | undefined): Promise<readonly Framework[]> => {
    const found: Framework[] = []
    const has = (id: string) => found.some(({ assessments }) => assessments.some(({ inspection }) => inspection === id))
    const order = [...(named === undefined ? [] : [named]), ...form.frameworks.filter((id) => id !== named)]
    for (const id of order) {
      if (found.length > 0 && ids.every(has)) break
      found.push(await files.of(id))
    }
    return found
  }

  const ofInspections = async (asked: CompareChoice): Promise<Outcome> => {
    const { framework, inspections: ids } = asked
    const named = form.frameworks.find((id) => id === framework)
    if (framework !== undefined && named === undefined)
      return { words: `${compareWords.unknown([framework], 'framework')} ${compareWords.nothing}` }
    if (named === undefined && ids.length === 0) return { words: compareWords.nothing }
    const held = await holding(ids, named)
    // What was asked meanwhile has the form to itself.
    if (asked !== choice) return { words: '' }
    const nameOf = (id: string) =>
      held.flatMap(({ assessments }) => assessments).find(({ inspection }) => inspection === id)?.name
    const own = held.find(({ assessments }) => assessments.some(({ inspection }) => inspection === ids[0])) ?? held[0]
    form.framework.value = own?.id ?? ''
    form.offer(own, ids)
    const unknown = ids.filter((id) => nameOf(id) === undefined)
    const [one, other] = ids.filter((id) => nameOf(id) !== undefined)
    const told = (words: string) => `${compareWords.unknown(unknown, 'inspection')} ${words}`.trim()
    if (one === undefined) return { words: told(compareWords.framework(form.inspections[0].options.length - 1)) }
    if (other === undefined) return { words: told(compareWords.one(nameOf(one) ?? '')) }
    const compared = inspectionsBeside([one, other], held)
    return { compared, words: told(compareWords.done([nameOf(one) ?? '', nameOf(other) ?? ''], compared)) }
  }

  const outcome = async (asked: CompareChoice): Promise<Outcome> => {
    if (asked.areas.length > 0 || (asked.framework === undefined && asked.inspections.length === 0)) {
      form.offer(undefined, [])
      return ofAreas(asked.areas)
    }
    return ofInspections(asked)
  }

  const here = (words: string) =>
    Object.assign(make('a', '', words), { href: location.pathname + compareSearch(choice) })

  const drawTags = () => {
    const areas = choice.areas.flatMap((id) => form.area(id) ?? [])
    tags.replaceChildren(
      ...areas.map(({ id, name }) => {
        const link = make('a', 'filter-tag', make('span', 'visually-hidden', 'Take away '), name)
        link.href = location.pathname + compareSearch({ areas: choice.areas.filter((each) => each !== id) })
        return make('li', '', link)
      }),
    )
    chosen.hidden = areas.length === 0
  }

  const draw = async () => {
    const turn = ++latest
    results.setAttribute('aria-busy', 'true')
    drawTags()
    const { compared, words } = await outcome(choice)
    if (turn !== latest) return
    const { comparisons = [], notes = [] } = compared ?? {}
    results.replaceChildren(
      ...comparisons.map((comparison, place) => comparisonElement(document, comparison, place, url)),
      ...notes.map((note) => make('p', 'compare-note', note)),
      ...(comparisons.length === 0 ? [] : [make('p', 'compare-note', here('Link to this comparison'))]),
    )
    results.toggleAttribute('data-filled', comparisons.length > 0)
    results.removeAttribute('aria-busy')
    status.textContent = words
  }

  const show = () => {
    const drawing = draw()
    const turn = latest
    return drawing.catch((error: unknown) => {
      console.error(error)
      if (turn !== latest) return
      const link = Object.assign(make('a', '', 'All ratings, table by table'), { href: `#${compareIds.tables}` })
      results.replaceChildren(make('p', '', link))
      results.removeAttribute('data-filled')
      results.removeAttribute('aria-busy')
      status.textContent = compareWords.unread
    })
  }

  const ask = (next: CompareChoice) => {
    choice = next
    const address = location.pathname + compareSearch(next)
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    return show()
  }

  // What is chosen is compared at once; the button leads to it, since on a telephone it lies far below.
  form.form.addEventListener('submit', (event) => {
    event.preventDefault()
    status.focus()
  })
  form.form.addEventListener('change', ({ target }) => {
    if (target === form.framework) {
      const framework = form.framework.value
      const next = { areas: [], inspections: [], ...(framework !== '' && { framework }) }
      form.show(next)
      void ask(next)
    } else if (form.inspections.some((select) => select === target)) {
      const ids = form.inspections.map(({ value }) => value).filter((value) => value !== '')
      void ask({ areas: [], inspections: [...new Set(ids)], framework: form.framework.value })
    } else if (target !== form.narrow) {
      const ticked = form.areas()
      // In the order in which they were chosen.
      const kept = choice.areas.filter((id) => ticked.includes(id))
      const areas = [...kept, ...ticked.filter((id) => !kept.includes(id))]
      if (areas.length > mostAreas) {
        form.show(choice)
        status.textContent = compareWords.tooMany
        return
      }
      const next = { areas, inspections: [] }
      form.framework.value = ''
      void ask(next)
    }
  })
  form.narrow.addEventListener('input', () => form.narrowTo(form.narrow.value.trim()))
  chosen.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest('a')
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const place = Array.from(tags.querySelectorAll('a')).indexOf(link)
    const next = compareChoiceIn(link.search)
    form.show(next)
    await ask(next)
    const left = tags.querySelectorAll('a')
    const beside = left[Math.min(place, left.length - 1)] ?? status
    beside.focus()
  })
  window.addEventListener('popstate', () => {
    choice = compareChoiceIn(location.search)
    form.show(choice)
    void show()
  })

  form.show(choice)
  void show()
}
