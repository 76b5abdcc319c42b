import type { Element } from 'hast'
import { h } from 'hastscript'

/** A source, to the letter, under words that say what it is. Each line is an element, so that one too long for the page hangs. */
export function sample(title: string, text: string): readonly Element[] {
  return [
    h('p', { className: ['sample-title'] }, title),
    h('pre', { className: ['sample'] }, [
      h(
        'code',
        text.split(/(?<=\n)/).map((line) => h('span', line)),
      ),
    ]),
  ]
}
