/** Finds in a text what may have to be printed otherwise; a full stop or a hyphen by itself never has. */
export const typewritten = /["']|\.{3}|--|\s-\s/

/**
 * A text with printed quotation marks, apostrophes, dashes and ellipses for the signs of the keyboard: `"x"` → “x”, `it's` →
 * it’s, `'90s` → ’90s, ` - ` and `--` → –, `---` → —, `...` → …; after a number `'` and `"` are feet and inches (6′ 2″).
 */
export function typographic(text: string): string {
  return typographicSigns(text).join('')
}

/** The same, sign by sign: what stands in place of each UTF-16 unit of the text; signs that are swallowed are empty. */
export function typographicSigns(text: string): string[] {
  const signs = text.split('')
  const open = { double: false, single: false }
  for (let index = 0; index < signs.length; index++) {
    const sign = text[index]
    if (sign === '.') index += ellipsis(text, signs, index)
    else if (sign === '-') index += dash(text, signs, index)
    else if (sign === '"') signs[index] = doubleQuote(text, signs, index, open)
    else if (sign === "'") signs[index] = singleQuote(text, signs, index, open)
  }
  return signs
}

/** Sets signs for the run of equal signs that begins here; gives how many more than one it has. */
function run(text: string, signs: string[], index: number, printed: (length: number) => string | undefined): number {
  let length = 1
  while (text[index + length] === text[index]) length++
  const sign = printed(length)
  if (sign !== undefined) signs.splice(index, length, sign, ...Array.from({ length: length - 1 }, () => ''))
  return length - 1
}

const ellipsis = (text: string, signs: string[], index: number) =>
  run(text, signs, index, (length) => (length === 3 ? '…' : undefined))

const dash = (text: string, signs: string[], index: number) =>
  run(text, signs, index, (length) => {
    if (length > 1) return [undefined, undefined, '–', '—'][length]
    return /\s/.test(text[index - 1] ?? '') && /\s/.test(text[index + 1] ?? '') ? '–' : undefined
  })

interface Open {
  double: boolean
  single: boolean
}

function doubleQuote(text: string, signs: readonly string[], index: number, open: Open): string {
  if (opens(text, signs, index)) {
    open.double = true
    return '“'
  }
  if (!open.double && /\d/.test(text[index - 1] ?? '')) return '″'
  open.double = false
  return '”'
}

function singleQuote(text: string, signs: readonly string[], index: number, open: Open): string {
  const rest = text.slice(index + 1, index + 400)
  if (opens(text, signs, index)) {
    if (/^(\d\ds|tis|twas|twere|em|til)\b/i.test(rest)) return '’'
    if (/^\d\d(?!\d)/.test(rest) && !/\S'(?!\p{L})/u.test(rest)) return '’'
    open.single = true
    return '‘'
  }
  const endsWord = !/^\p{L}/u.test(rest)
  if (endsWord && !open.single && /\d/.test(text[index - 1] ?? '')) return '′'
  if (endsWord) open.single = false
  return '’'
}

/** True where a quotation begins: after white space, a bracket, a dash or another opening mark, and before a sign. */
function opens(text: string, signs: readonly string[], index: number): boolean {
  const after = text[index + 1]
  if (after === undefined || /\s/.test(after)) return false
  let before = index - 1
  while (before >= 0 && signs[before] === '') before--
  return before < 0 || /[\s([{/–—“‘-]/.test(signs[before] ?? '')
}
