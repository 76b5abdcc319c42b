import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { words } from '../../prose/words/index.ts'
import { fields } from '../fields.ts'
import { attributeMeanings } from '../meanings/attributes.ts'
import type { Block } from './block.ts'
import { fieldListing } from './field-listing.ts'

/** ```attributes:Bars: the attributes of a word, from its schema; what they mean from its entry, or from what is common to several. */
export const attributes: Block = {
  name: 'attributes',
  html: ({ about }, { ownMeanings }) => {
    const word = words.get(about)
    if (word === undefined) throw new Error(`The guide tells of a word ${about} that there is not.`)
    if (fields(word.attributes).length === 0) return `<p>&lt;${about}&gt; takes no attributes.</p>`
    const own = ownMeanings.get(about) ?? {}
    const meaning = (name: string) => own[name] ?? attributeMeanings[name]
    return fieldListing(`Attributes of <${about}>`, word.attributes, meaning) + lacking(word.without ?? {})
  },
}

/** What an author may look for in vain, and why. */
function lacking(without: Readonly<Record<string, string>>): string {
  const all = Object.entries(without)
  if (all.length === 0) return ''
  return toHtml([
    h('p', 'It does not take:'),
    h(
      'ul',
      all.map(([name, reason]) => h('li', [h('code', name), `: ${reason}`])),
    ),
  ])
}
