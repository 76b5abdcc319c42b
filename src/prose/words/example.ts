import { h } from 'hastscript'
import { z } from 'zod'
import { Text } from '../../model/fields.ts'
import { word } from './word.ts'

/** A word for a marked example of practice. */
export function example(name: string, className: 'good' | 'poor', label: string) {
  return word({
    name,
    encloses: 'blocks',
    place: 'block',
    attributes: z.strictObject({ title: Text }),
    html: ({ title }, children) => [
      h('aside', { className: ['example', className], ariaLabel: `${label}: ${title}` }, [
        h('p', { className: ['example-kind'] }, `${label}: ${title}`),
        ...children,
      ]),
    ],
  })
}
