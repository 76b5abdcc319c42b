import { elementById } from '../reader/list/element-by-id.ts'
import { elementMaker } from '../reader/list/element-maker.ts'
import type { FoundPage } from './engine.ts'
import type { ExactHit } from './exact.ts'
import { groups } from './groups.ts'
import { searchIds } from './markup.ts'
import type { Outcome } from './outcome.ts'
import { exactElement, groupElement } from './result-element.ts'

/** What is shown on the search page in each of its states. */
export interface BoxView {
  /** Nothing is asked: what can be found. */
  readonly start: () => void
  /** The results on view are those of an earlier question. */
  readonly searching: () => void
  /** The search takes long enough for a reader to wonder. */
  readonly waiting: () => void
  readonly found: (said: string, exact: readonly ExactHit[], more: More) => void
  readonly none: (said: string) => void
  readonly failed: () => void
  /** Says what was looked for besides and what may have been meant; `addressOf` gives the address of a search for words. */
  readonly notes: (outcome: Pick<Outcome, 'understood' | 'answer'>, addressOf: (words: string) => string) => void
  /** Appends more results; gives the first of them. */
  readonly append: (more: More) => Element | undefined
}

/** Pages to show. */
export interface More {
  readonly pages: readonly FoundPage[]
  /** What the engine was asked. */
  readonly queries: readonly string[]
  /** How many are still to come after these. */
  readonly left: number
}

export function boxView(document: Document): BoxView {
  const make = elementMaker(document)
  const at = (id: keyof typeof searchIds) => elementById(document, searchIds[id])
  const [status, notes, results, moreButton] = [at('status'), at('notes'), at('results'), at('more')]
  const [start, none, failed, ways] = [at('start'), at('none'), at('failed'), at('ways')]
  let shown = new Set<string>()

  const say = (said: string) => {
    if (status.textContent !== said) status.textContent = said
  }
  const turnTo = (state: HTMLElement | undefined) => {
    for (const section of [start, none, failed]) section.hidden = section !== state
    ways.hidden = state === undefined
    results.removeAttribute('aria-busy')
    if (state === undefined) return
    results.replaceChildren()
    moreButton.hidden = true
  }
  const append = ({ pages, queries, left }: More) => {
    const all = groups(pages, queries)
    const items = all.map((group) => groupElement(document, group, shown.has(group.href)))
    for (const { href } of all) shown.add(href)
    results.append(...items)
    moreButton.hidden = left === 0
    return items[0]
  }

  return {
    start: () => {
      turnTo(start)
      notes.replaceChildren()
      say('')
    },
    searching: () => {
      if (results.childElementCount > 0) results.setAttribute('aria-busy', 'true')
    },
    waiting: () => say('Searching …'),
    found: (said, exact, more) => {
      turnTo(undefined)
      shown = new Set()
      results.replaceChildren(...exact.map((hit) => exactElement(document, hit)))
      append(more)
      say(said)
    },
    none: (said) => {
      turnTo(none)
      say(said)
    },
    failed: () => {
      turnTo(failed)
      notes.replaceChildren()
      say('Search can’t start in this browser, or can’t be reached just now.')
    },
    notes: ({ understood: { expansions, unknown, suggestion }, answer: { isLoose } }, addressOf) => {
      const also = expansions.map(({ from, to }) => `‘${to}’ besides ‘${from}’`).join(', ')
      const missing = unknown.map((word) => `‘${word}’`).join(', ')
      const link = (words: string) => Object.assign(make('a', '', words), { href: addressOf(words) })
      notes.replaceChildren(
        ...(suggestion === undefined ? [] : [make('p', '', 'Did you mean ', link(suggestion), '?')]),
        ...(missing === '' ? [] : [make('p', '', `Nothing on this site has ${missing}.`)]),
        ...(isLoose ? [make('p', '', 'Not all of these pages have all of the words. They have most of them.')] : []),
        ...(also === '' ? [] : [make('p', '', `Also looked for ${also}.`)]),
      )
    },
    append,
  }
}
