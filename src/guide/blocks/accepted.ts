import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { faultless } from '../prose-desk.ts'
import { toldOfFile } from '../told.ts'
import type { Block } from './block.ts'
import { sample } from './sample.ts'

/** ```accepted:content/x/y.mdx: a new file that an author may copy; it keeps every rule. */
export const accepted: Block = {
  name: 'accepted',
  html: async ({ text, about }, { site, example }) => {
    faultless({ problems: await toldOfFile(about, `${text}\n`, site, example) }, `The guide’s file ${about}`)
    return toHtml(h('div', { className: ['live'] }, [...sample(about, text)]))
  },
}
