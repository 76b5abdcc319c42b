import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { numberList } from '../../derive/number-list.ts'
import { proseNumbers } from '../../derive/prose-numbers.ts'
import { prepared } from '../../prose/prepared.ts'
import { words } from '../../prose/words/index.ts'
import type { Block } from './block.ts'
import { sample } from './sample.ts'

/** ```numbers: a text, and what `npm run check -- --numbers` says of the numbers in it. */
export const numberReport: Block = {
  name: 'numbers',
  html: ({ text }, { site: { publication, library, file } }) => {
    const { outline } = prepared({ file, text, linesBefore: 0 }, { words, chapter: undefined, numbering: undefined })
    const list = numberList([proseNumbers(publication, library.tables, [outline])], 'text')
    return toHtml(
      h('div', { className: ['live'] }, [...sample('What you write', text), ...sample('What the list says', list)]),
    )
  },
}
