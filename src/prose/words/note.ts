import { h } from 'hastscript'
import { z } from 'zod'
import { word } from './word.ts'

/** `<Note>`: an editor's note, such as where two printed figures disagree. */
export const note = word({
  name: 'Note',
  encloses: 'blocks',
  place: 'block',
  attributes: z.strictObject({}),
  html: (_attributes, children) => [
    h('div', { className: ['note'], role: 'note' }, [
      h('p', { className: ['note-title'] }, 'Editorial note'),
      ...children,
    ]),
  ],
})
