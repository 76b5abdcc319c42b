import { h } from 'hastscript'
import { z } from 'zod'
import { Text } from '../../model/fields.ts'
import { word } from './word.ts'

/** `<Definition term="…">`: what a term means in this publication. */
export const definition = word({
  name: 'Definition',
  encloses: 'blocks',
  place: 'block',
  attributes: z.strictObject({ term: Text }),
  html: ({ term }, children) => [
    h('div', { className: ['definition'] }, [h('p', { className: ['definition-term'] }, h('dfn', term)), ...children]),
  ],
})
