/**
 * Widths of Source Sans 3 in thousandths of the type size, measured in a browser and rounded up in classes. Charts are
 * laid out before any browser sees them, so that a label which fits here must fit there.
 */
const widths: readonly (readonly [number, string])[] = [
  [200, ' '],
  [260, "|',.:;ijlI·‘’"],
  [310, '!f()[]{}•-'],
  [350, '°tr/\\'],
  [430, '*?sz"“”'],
  [485, 'xcvyJY–'],
  [515, 'FLXaegk#$+0123456789<=>^_~£€×−'],
  [550, 'VSEATZ`houbn'],
  [585, 'dpqCPRK'],
  [625, 'B&DG'],
  [665, 'UHNOQ'],
  [735, 'wM'],
  [850, 'Wm%@½—'],
  // Arabic, as wide as in the widest of the fonts that readers have for it (DejaVu Sans).
  [520, 'اأإآدذرزولءؤ،؛؟'],
  [740, 'بتثنيىئفقكمهةحخجعغ'],
  [970, 'سشصضطظ'],
]
const byCode = new Map(
  widths.flatMap(([width, text]) => [...text].map((character) => [character.charCodeAt(0), width])),
)
/** The same by character code, with 0 for what has none: a label is measured several times, each in nanoseconds. */
const measured = Uint16Array.from({ length: Math.max(...byCode.keys()) + 1 }, (_, code) => byCode.get(code) ?? 0)
/** Letters of other scripts are set in another font; most are no wider than their height. */
const unknown = 1000
const bold = 1.035

export type Weight = 'normal' | 'bold'

/**
 * The width of a line of text in user units at a type size, at most 5 per cent above the real one for English and
 * Welsh.
 */
export function textWidth(text: string, size: number, weight: Weight = 'normal'): number {
  return (thousandths(text) * size * (weight === 'bold' ? bold : 1)) / 1000
}

function thousandths(text: string): number {
  let sum = 0
  for (let place = 0; place < text.length; place++) {
    const width = measured[text.charCodeAt(place)]
    if (!width) return ofLetters(text)
    sum += width
  }
  return sum
}

/** The same for a text with accents, which take no room, or with letters of other scripts. */
function ofLetters(text: string): number {
  let sum = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, ''))
    sum += measured[character.codePointAt(0) ?? 0] || unknown
  return sum
}
