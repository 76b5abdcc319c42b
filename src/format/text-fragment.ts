import { fragmentWords } from './fragment-words.ts'

/**
 * A text fragment, with which a browser leads to words of a page and marks them, `:~:text=the%20first,last%20words`: the whole text
 * where it is short, else its first words and its last. To be put after the `#` of an address and what stands there; browsers that do
 * not know it leave it out.
 *
 * @param breaks where in the text the page has signs that are not in it: no words are taken from both sides of one
 *
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, breaks: readonly number[] = [], most = 6): string {
  const whole = [0, ...breaks]
    .map((from, index) => text.slice(from, breaks[index]).trim())
    .filter((part) => part !== '')
  const [first = '', last = first] = [whole[0], whole.at(-1)]
  const words = first.split(' ')
  const pieces =
    whole.length === 1 && words.length <= 2 * most
      ? [text]
      : [words.slice(0, most).join(' '), last.split(' ').slice(-most).join(' ')]
  return `:~:text=${pieces.map(fragmentWords).join(',')}`
}
