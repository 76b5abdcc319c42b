import { h } from 'hastscript'
import { z } from 'zod'
import { Text } from '../../model/fields.ts'
import { word } from './word.ts'

/** `<Quote who="…">`: what somebody said, and who. */
export const quote = word({
  name: 'Quote',
  encloses: 'blocks',
  place: 'block',
  attributes: z.strictObject({ who: Text }),
  html: ({ who }, children) => [
    h('figure', { className: ['quote'] }, [h('blockquote', [...children]), h('figcaption', who)]),
  ],
})
