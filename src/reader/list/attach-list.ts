import { chosenTags } from './chosen-tags.ts'
import { elementById } from './element-by-id.ts'
import { filterForm } from './filter-form.ts'
import { found } from './found.ts'
import type { Listing, OpenListing } from './listing.ts'
import { listIds, neededClass } from './markup.ts'
import { asSearch, batch, type Question, questionIn } from './question.ts'
import { resultWords } from './result-words.ts'

const typingPause = 300

/**
 * Brings a list to life: it follows the filters, and the address follows it, so that Back and a copied link
 * work. The focus stays where the reader has it; each change of the list is announced once.
 */
export function attachList(window: Window, { terms, open: read }: Listing): void {
  const { document, history, location } = window
  const form = filterForm(document, terms)
  const at = (id: keyof typeof listIds) => elementById(document, listIds[id])
  const [chosen, tags, status, results, more] = [at('chosen'), at('tags'), at('status'), at('results'), at('more')]

  let question = questionIn(location.search, terms)
  let opening: Promise<OpenListing> | undefined
  let latest = 0
  let timer: number | undefined
  /** Whether the address is one that Back should lead to, not one that a pause in typing left. */
  let settled = true

  const open = () => {
    opening ??= read()
    return opening
  }

  const draw = async (): Promise<void> => {
    const turn = ++latest
    const { count, facets, having, inOrder, elements } = await open()
    const hits = question.words === '' ? undefined : await having(question.words)
    const { entries, counts } = found(facets, count, question.chosen, hits)
    const shown = inOrder(question.order, entries).slice(0, question.shown)
    const items = await elements(shown)
    if (turn !== latest) return
    results.replaceChildren(...items)
    results.removeAttribute('aria-busy')
    form.showCounts(facets, counts)
    more.hidden = shown.length === entries.length
    more.textContent = `Show ${Math.min(batch, entries.length - shown.length)} more`
    tags.replaceChildren(...chosenTags(document, question, { path: location.pathname, terms, wordsOf: form.wordsOf }))
    chosen.hidden = tags.childElementCount === 0
    status.textContent = resultWords(entries.length, count, shown.length)
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
    const address = location.pathname + asSearch(question, terms)
    if (address !== location.pathname + location.search) {
      if (settled) history.pushState(null, '', address)
      else history.replaceState(null, '', address)
      settled = false
    }
    if (settles) settled = true
    return show()
  }

  const follow = (link: HTMLAnchorElement) => {
    const next = questionIn(link.search, terms)
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
    question = questionIn(location.search, terms)
    form.ask(question)
    settled = true
    void show()
  })

  form.ask(question)
  void show()
}
