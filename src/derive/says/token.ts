/** A run of digits, a word, or a sign of a text. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'sign'
  /** In small letters; digits without the commas between thousands. */
  readonly text: string
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly at: number
  readonly end: number
}

const pattern = /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}+(?:['’]\p{L}+)?)|\S/gu

/** The tokens of a text, at most so many; spaces only part them. ASCII digits alone are digits. */
export function tokens(text: string, most = Number.POSITIVE_INFINITY): readonly Token[] {
  const found: Token[] = []
  for (const { 0: whole, 1: digits, 2: word, index: at } of text.matchAll(pattern)) {
    const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign'
    const plain = kind === 'digits' ? whole.replaceAll(',', '') : whole.toLowerCase()
    found.push({ kind, text: plain, at, end: at + whole.length })
    if (found.length >= most) break
  }
  return found
}
