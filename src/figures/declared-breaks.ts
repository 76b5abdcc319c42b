/** A moment from which on numbers are counted in another way, and what changed. */
export interface DeclaredBreak {
  /** As the column of moments has it: `2021-06`. */
  readonly from: string
  readonly words: string
}

/** “2021-06: New framework; 2023-01: New form” → two breaks; none for an attribute that is left out. */
export function declaredBreaks(attribute: string | undefined): readonly DeclaredBreak[] {
  if (attribute === undefined) return []
  return attribute.split(';').map((part) => {
    const [from = '', words = ''] = part.split(/:(.*)/s).map((text) => text.trim())
    return { from, words }
  })
}
