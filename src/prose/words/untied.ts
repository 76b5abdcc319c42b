import { z } from 'zod'
import { word } from './word.ts'

/** `<Untied>42</Untied>`: a number that is not the one which a table of the publication happens to hold; its text as it is. */
export const untied = word({
  name: 'Untied',
  encloses: 'text',
  place: 'inline',
  ties: true,
  attributes: z.strictObject({}),
  html: (_attributes, children) => [...children],
})
