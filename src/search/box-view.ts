import { elementById } from '../reader/list/element-by-id.ts'
import { elementMaker } from '../reader/list/element-maker.ts'
import type { FoundPage } from './engine.ts'
import { groups } from './groups.ts'
import { searchIds } from './markup.ts'
import { exactElement, groupElement } from './result-element.ts'
import type { ExactHit, Understanding } from './understanding.ts'

/** What is shown on the search page in each of its states. */
export interface BoxView {
  /** Nothing is asked: what can be found. */
  readonly start: () => void
  /** The results on view are those of an earlier question. */
  readonly searching: () => void
  /** The search takes long enough for a reader to wonder. */
  readonly waiting: () => void
  readonly found: (said: string, exact: readonly ExactHit[], pages: readonly FoundPage[], left: number) => void
  readonly none: (said: string) => void
  readonly failed: () => void
  /** Says what was looked for besides and what may have been meant; `addressOf` gives the address of a search for words. */
  readonly notes: (understood: Understanding | undefined, addressOf: (words: string) => string) => void
  /** Appends more results; gives the first of them. */
  readonly append: (pages: readonly FoundPage[], left: number) => Element | undefined
}

export function boxView(document: Document): BoxView {
  const make = elementMaker(document)
  const at = (id: keyof typeof searchIds) => elementById(document, searchIds[id])
  const [status, notes, results, more] = [at('status'), at('notes'), at('results'), at('more')]
  const [start, none, failed] = [at('start'), at('none'), at('failed')]
  let shown = new Set<string>()

  const say = (said: string) => {
    if (status.textContent !== said) status.textContent = said
  }
  const turnTo = (state: HTMLElement | undefined) => {
    for (const section of [start, none, failed]) section.hidden = section !== state
    results.removeAttribute('aria-busy')
    if (state === undefined) return
    results.replaceChildren()
    more.hidden = true
  }
  const append = (pages: readonly FoundPage[], left: number) => {
    const items = groups(pages).map((group) => groupElement(document, group, shown.has(group.href)))
    for (const { href } of groups(pages)) shown.add(href)
    results.append(...items)
    more.hidden = left === 0
    return items[0]
  }

  return {
    start: () => {
      turnTo(start)
      say('')
    },
    searching: () => results.setAttribute('aria-busy', 'true'),
    waiting: () => say('Searching …'),
    found: (said, exact, pages, left) => {
      turnTo(undefined)
      shown = new Set()
      results.replaceChildren(...exact.map((hit) => exactElement(document, hit)))
      append(pages, left)
      say(said)
    },
    none: (said) => {
      turnTo(none)
      say(said)
    },
    failed: () => {
      turnTo(failed)
      say('Search can’t start in this browser, or can’t be reached just now.')
    },
    notes: (understood, addressOf) => {
      const { expansions = [], suggestion } = understood ?? {}
      const also = expansions.map(({ from, to }) => `‘${to}’ for ‘${from}’`).join(', ')
      const meant =
        suggestion === undefined ? undefined : Object.assign(make('a', '', suggestion), { href: addressOf(suggestion) })
      notes.replaceChildren(
        ...(also === '' ? [] : [make('p', '', `Also looked for ${also}.`)]),
        ...(meant === undefined ? [] : [make('p', '', 'Did you mean ', meant, '?')]),
      )
    },
    append,
  }
}
