import { h } from 'hastscript'
import { z } from 'zod'
import { toText } from '../text.ts'
import { word } from './word.ts'

/** `<PullQuote>`: a passage of this document's body, set large. Assistive technology meets it once, in the body. */
export const pullQuote = word({
  name: 'PullQuote',
  encloses: 'blocks',
  place: 'block',
  attributes: z.strictObject({}),
  html: (_attributes, children, context, place) => {
    const words = toText(children)
    if (!context.ownText.includes(words)) {
      context.problem(place, {
        found: `The body does not say “${words}”.`,
        allowed:
          'A pull quote repeats words of the same document, letter for letter; “…” may not stand for words left out.',
        remedy: 'Copy the passage from the body again, or correct the body.',
        rule: 'pull-quote-in-body',
      })
      return []
    }
    return [h('p', { className: ['pull-quote'], ariaHidden: 'true' }, words)]
  },
})
