import { fragmentWords } from '../format/fragment-words.ts'
import type { Span } from './excerpt.ts'
import { closing, opening, type PageText } from './page-text.ts'

/** How many words of the sentence on either side may be named. */
const most = 4

/**
 * The part of an address that makes the browser find words on the page and mark them: `:~:text=before-,words,-after`. The words
 * are some of those found within the span that stand together, with as many around them as tell this place from earlier ones
 * on the page. Empty where that can't be: the text is known without its blocks, and a browser finds no words across two, so that
 * what is named keeps to a sentence.
 *
 * @param isProse false for a table, where each cell is a block and no full stop shows where it ends
 */
export function textFragment(text: PageText, found: readonly number[], { from, to }: Span, isProse: boolean): string {
  const core = longestRun(
    text,
    found.filter((place) => place >= from && place < to),
  )
  if (core === undefined) return ''
  const limit = isProse ? most : 1
  const before = reach(text, core.from, -1, limit)
  const after = reach(text, core.to - 1, 1, limit)
  // Words alone may stand in the page's navigation too, which the engine does not know.
  const least = isProse && before + after > 0 ? 1 : 0
  for (let size = least; size <= before + after; size++) {
    const prior = Math.min(before, Math.max(Math.ceil(size / 2), size - after))
    const whole = { from: core.from - prior, to: core.to + size - prior }
    if (isFirst(text, whole)) return directive(text, core, whole)
  }
  return ''
}

/** The longest run of neighbours among places that does not say a word twice or go past the end of a sentence. */
function longestRun({ words, bare }: PageText, places: readonly number[]): Span | undefined {
  let best: Span | undefined
  let run: Span | undefined
  for (const place of places) {
    const joins =
      run?.to === place &&
      !closing.test(words[place - 1] ?? '') &&
      !bare.slice(run.from, place).includes(bare[place] ?? '')
    run = { from: joins && run ? run.from : place, to: place + 1 }
    if (bare[place] !== '' && (best === undefined || run.to - run.from > best.to - best.from)) best = run
  }
  return best
}

/** How many words beside a place may be named: no punctuation stands between them and it. */
function reach({ words }: PageText, from: number, step: 1 | -1, limit: number): number {
  let count = 0
  while (count < limit) {
    const [near, far] = [words[from + count * step] ?? '', words[from + (count + 1) * step] ?? '']
    const [left, right] = step === 1 ? [near, far] : [far, near]
    if (far === '' || closing.test(left) || opening.test(right)) break
    count++
  }
  return count
}

/** Whether the words of the span stand nowhere before it. */
function isFirst({ bare }: PageText, { from, to }: Span): boolean {
  const wanted = bare.slice(from, to)
  for (let start = 0; start < from; start++) {
    if (wanted.every((word, index) => bare[start + index] === word)) return false
  }
  return true
}

function directive({ words }: PageText, core: Span, whole: Span): string {
  const named = (from: number, to: number) =>
    fragmentWords(words.slice(from, to).join(' ').replace(opening, '').replace(closing, ''))
  const prefix = whole.from < core.from ? `${named(whole.from, core.from)}-,` : ''
  const suffix = whole.to > core.to ? `,-${named(core.to, whole.to)}` : ''
  return `:~:text=${prefix}${named(core.from, core.to)}${suffix}`
}
