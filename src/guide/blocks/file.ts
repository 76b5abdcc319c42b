import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Block } from './block.ts'
import { sample } from './sample.ts'

/** ```file:data/x/y.csv: a file of the example site as it is. */
export const file: Block = {
  name: 'file',
  html: ({ about }, { site }) => {
    const text = site.files.get(about)
    if (text === undefined) throw new Error(`The guide’s example site has no file ${about}.`)
    return toHtml(h('div', { className: ['live'] }, [...sample(about, text.replace(/\n$/, ''))]))
  },
}
