import { urlsUnder } from '../../format/url.ts'
import { notBefore } from '../clock/not-before.ts'
import { chosenTags } from './chosen-tags.ts'
import { elementById } from './element-by-id.ts'
import { entryElement } from './entry-element.ts'
import { type Facet, facets } from './facets.ts'
import { filterForm } from './filter-form.ts'
import { found } from './found.ts'
import { hasWords, searchable } from './has-words.ts'
import { inOrderOf } from './in-order-of.ts'
import type { ListIndex } from './list-index.ts'
import { listIds, neededClass } from './markup.ts'
import { asSearch, batch, type Question, questionIn } from './question.ts'
import { resultWords } from './result-words.ts'
import { type Texts, textsOf } from './texts.ts'

const typingPause = 300

export interface Reading {
  /** Gives the content of a file of the list by its name, `index.json`. */
  readonly read: (file: string) => Promise<unknown>
  readonly today: string
  /** The last edition that the reader saw before. */
  readonly seen: string | null
}

interface Opened {
  readonly index: ListIndex
  readonly facets: readonly Facet[]
  readonly texts: Texts
  /** What is looked through, made when words are first asked for. */
  searchable?: readonly string[]
}

/**
 * Brings the list of recommendations to life: it follows the filters, and the address follows it, so that Back and a copied link
 * work. The focus stays where the reader has it; each change of the list is announced once.
 */
export function attachList(window: Window, { read, today, seen }: Reading): void {
  const { document, history, location } = window
  const form = filterForm(document)
  const at = (id: keyof typeof listIds) => elementById(document, listIds[id])
  const [chosen, tags, status, results, more] = [at('chosen'), at('tags'), at('status'), at('results'), at('more')]
  const url = urlsUnder(form.form.dataset['base'] ?? '/')

  let question = questionIn(location.search)
  let opening: Promise<Opened> | undefined
  let latest = 0
  let timer: number | undefined
  /** Whether the address is one that Back should lead to, not one that a pause in typing left. */
  let settled = true

  const open = () => {
    opening ??= read('index.json').then((content) => {
      const index = content as ListIndex
      return { index, facets: facets(index, today), texts: textsOf(index, read) }
    })
    return opening
  }

  const hits = async (opened: Opened) => {
    if (question.words === '') return undefined
    opened.searchable ??= (await opened.texts.all()).map(searchable)
    const { words } = question
    return new Set(opened.searchable.flatMap((text, place) => (hasWords(text, words) ? [place] : [])))
  }

  const draw = async (): Promise<void> => {
    const turn = ++latest
    const opened = await open()
    const { index, facets, texts } = opened
    const { entries, counts } = found(facets, index.count, question.chosen, await hits(opened))
    const shown = inOrderOf(question.order, entries, index).slice(0, question.shown)
    const listed = await texts.of(shown)
    if (turn !== latest) return
    const items = shown.map((entry, place) => {
      const text = listed[place]
      return text === undefined
        ? ''
        : entryElement(entry, text, { document, url, index, today: notBefore(index.day, today), seen })
    })
    results.replaceChildren(...items)
    results.removeAttribute('aria-busy')
    form.showCounts(facets, counts)
    more.hidden = shown.length === entries.length
    more.textContent = `Show ${Math.min(batch, entries.length - shown.length)} more`
    tags.replaceChildren(...chosenTags(document, question, { path: location.pathname, wordsOf: form.wordsOf }))
    chosen.hidden = tags.childElementCount === 0
    status.textContent = resultWords(entries.length, index.count, shown.length)
  }

  const show = () =>
    draw().catch((error: unknown) => {
      console.error(error)
      opening = undefined
      results.replaceChildren()
      more.hidden = true
      at('ways').classList.add(neededClass)
      status.textContent = 'The list can’t be read just now. The pages below say the same.'
    })

  const ask = (next: Question, settles: boolean) => {
    window.clearTimeout(timer)
    question = next
    const address = location.pathname + asSearch(question)
    if (address !== location.pathname + location.search) {
      if (settled) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      settled = false
    }
    if (settles) settled = true
    return show()
  }

  const follow = (link: HTMLAnchorElement) => {
    const next = questionIn(link.search)
    form.ask(next)
    return ask(next, true)
  }

  form.form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form.question(), true)
  })
  form.form.addEventListener('change', ({ target }) => {
    if (target !== form.words) void ask(form.question(), true)
  })
  form.words.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void ask(form.question(), false), typingPause)
  })
  chosen.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest('a')
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const place = Array.from(tags.querySelectorAll('a')).indexOf(link)
    await follow(link)
    const left = tags.querySelectorAll('a')
    const next = left[Math.min(place, left.length - 1)] ?? status
    next.focus()
  })
  more.addEventListener('click', async () => {
    const before = results.childElementCount
    // More of the same is not another place for Back to lead to.
    settled = false
    await ask({ ...question, shown: question.shown + batch }, true)
    results.children[before]?.querySelector('a')?.focus()
  })
  window.addEventListener('popstate', () => {
    question = questionIn(location.search)
    form.ask(question)
    settled = true
    void show()
  })

  form.ask(question)
  void show()
}
