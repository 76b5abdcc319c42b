import { words } from '../../prose/words/index.ts'
import { fields } from '../fields.ts'
import type { Block } from './block.ts'
import { listing } from './listing.ts'

/** ```attributes:Bars: the attributes of a word, from its schema. */
export const attributes: Block = {
  name: 'attributes',
  html: ({ about }) => {
    const word = words.get(about)
    if (word === undefined) throw new Error(`The guide tells of a word ${about} that there is not.`)
    const all = fields(word.attributes)
    if (all.length === 0) return `<p>&lt;${about}&gt; takes no attributes.</p>`
    const rows = all
      .toSorted((one, other) => Number(other.needed) - Number(one.needed))
      .map(({ name, needed, allowed }) => [{ typed: name }, needed ? 'needed' : 'if you like', `${allowed}.`])
    return listing(`Attributes of <${about}>`, ['Attribute', 'Is it needed?', 'It must be'], rows)
  },
}
