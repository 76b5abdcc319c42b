import type { Element } from 'hast'
import { h } from 'hastscript'

/** The id of a note under the table or figure `id`. */
export const noteId = (id: string, letter: string) => `${id}-note-${letter}`

/** The marks at a cell or header, each a link to its note. */
export function noteLinks(id: string, letters: readonly string[]): readonly Element[] {
  return letters.map((letter) =>
    h('sup', [h('a', { href: `#${noteId(id, letter)}`, ariaLabel: `Note ${letter}` }, letter)]),
  )
}
