import { h } from 'hastscript'
import { z } from 'zod'
import { Text } from '../../model/fields.ts'
import { word } from './word.ts'

/** One half of the pair of strengths and areas for improvement. `paired` sets neighbours side by side. */
export function judgement(name: string, className: 'strengths' | 'improvements', label: string) {
  return word({
    name,
    encloses: 'blocks',
    place: 'block',
    attributes: z.strictObject({ title: Text.optional() }),
    html: ({ title = label }, children) => [
      h('div', { className: [className] }, [h('p', { className: ['pair-title'] }, title), ...children]),
    ],
  })
}
