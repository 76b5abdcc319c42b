/**
 * A text fragment, with which a browser leads to words of a page and marks them, `:~:text=the%20first,last%20words`: the whole text
 * where it is short, else its first words and its last. To be put after the `#` of an address and what stands there; browsers that do
 * not know it leave it out.
 *
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, most = 6): string {
  const words = text.split(' ')
  const pieces = words.length <= 2 * most ? [text] : [words.slice(0, most).join(' '), words.slice(-most).join(' ')]
  return `:~:text=${pieces.map(encoded).join(',')}`
}

/** A hyphen, a comma and an ampersand are signs of the fragment itself. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
