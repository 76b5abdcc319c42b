/** A piece of an excerpt: plain text, marked where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string
  readonly marked: boolean
}

/**
 * An excerpt of the search engine as plain pieces. The engine escapes the page's own `<` and `>` and then puts `<mark>` around
 * words; nothing else in it is markup, and whatever looks like it stays text.
 */
export function excerptParts(excerpt: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let marked = false
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>') marked = true
    else if (piece === '</mark>') marked = false
    else if (piece !== '') parts.push({ text: unescaped(piece), marked })
  }
  return parts
}

const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
