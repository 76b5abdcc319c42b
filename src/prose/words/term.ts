import { h } from 'hastscript'
import { z } from 'zod'
import { anchor } from '../../format/anchor.ts'
import { nearest } from '../../format/nearest.ts'
import { Text } from '../../model/fields.ts'
import { toText } from '../text.ts'
import { word } from './word.ts'

/** `<Term>RoH</Term>`: a term of the glossary, with what it stands for in reach and a link to its meaning. */
export const term = word({
  name: 'Term',
  encloses: 'text',
  place: 'inline',
  attributes: z.strictObject({ of: Text.optional() }),
  html: ({ of }, children, context, place) => {
    const name = of ?? toText(children)
    const found = context.term(name)
    if (found === undefined) {
      const near = nearest(name, context.termNames())
      context.problem(place, {
        found: `The glossary has no term “${name}”.`,
        allowed: 'A term is one of data/registers/glossary.csv, as its term or one of its variants has it.',
        remedy: near === undefined ? 'Add it to the glossary, or correct the spelling.' : `Did you mean “${near}”?`,
        rule: 'term-in-glossary',
      })
      return [...children]
    }
    const meaning = found.term.expansion ?? found.term.definition
    const href = context.url().glossary(anchor.term(found.slug))
    return [h('a', { className: ['term'], href, title: meaning }, [...children])]
  },
})
