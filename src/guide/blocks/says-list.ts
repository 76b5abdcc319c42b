import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { forms } from '../../derive/says/forms.ts'
import { phrases, sources, unreadable } from '../../derive/says/phrases.ts'
import { series } from '../../format/sentence.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

const quoted = (words: readonly string[]) =>
  series(
    words.map((word) => `“${word}”`),
    'or',
  )

const places = Object.values(sources)

/** A reason with its sources as numbers, which the list below the table gives in full. */
const shortened = (reason: string) =>
  places.reduce((text, source, index) => text.replaceAll(source, `[${index + 1}]`), reason)

const lists: Readonly<Record<string, () => string>> = {
  forms: () =>
    listing(
      'How a number may be written',
      ['Form', 'For example', 'What it is compared with'],
      forms.map(({ name, examples, compared }) => [name, examples.join('; '), compared]),
    ),
  phrases: () =>
    listing(
      'Words around a number',
      ['Words', 'What they mean', 'How far the table may differ, and why', 'For example'],
      phrases.map(({ before, after, alone, meaning, tolerance, reason, example: { words, holds, fails } }) => [
        [...before, ...after.map((word) => `… ${word}`), ...alone].join(', '),
        meaning,
        `${tolerance} ${shortened(reason)}`,
        `“${words}” is true of ${series(holds, 'and')} per cent, not of ${series(fails, 'or')}.`,
      ]),
    ),
  sources: () =>
    toHtml(
      h(
        'ol',
        places.map((source) => h('li', source)),
      ),
    ),
  unreadable: () => `<p>It can’t read ${quoted(unreadable)}: they name no number.</p>`,
}

/** ```says:phrases: what `<Says>` can read, and what each phrase is held to. */
export const saysList: Block = {
  name: 'says',
  html: ({ about }) => {
    const list = lists[about]
    if (list === undefined) throw new Error(`The guide has no list ${about} of words for numbers.`)
    return list()
  },
}
