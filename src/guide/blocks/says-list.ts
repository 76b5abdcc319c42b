import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { forms } from '../../derive/says/forms.ts'
import { phrases, sources, unreadable } from '../../derive/says/phrases.ts'
import { capitalised, series } from '../../format/sentence.ts'
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
      ['Form', 'For example, and what it is compared with'],
      forms.map(({ name, examples, compared }) => [name, { lines: [`${examples.join('; ')}.`, compared] }]),
    ),
  phrases: () =>
    listing(
      'Words around a number',
      ['Words', 'What they mean, and how far the table may differ'],
      phrases.map(({ before, after, alone, meaning, tolerance, reason, example: { words, holds, fails } }) => [
        [...before, ...after.map((word) => `… ${word}`), ...alone].join(', '),
        {
          lines: [
            `${capitalised(meaning)}. ${tolerance}`,
            shortened(reason),
            `For example, “${words}” is true of ${series(holds)} per cent, not of ${series(fails, 'or')}.`,
          ],
        },
      ]),
    ),
  unreadable: () => `<p>These name no number, and are not read: ${quoted(unreadable)}.</p>`,
  sources: () =>
    toHtml(
      h(
        'ol',
        places.map((source) => h('li', source)),
      ),
    ),
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
