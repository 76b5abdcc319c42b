import type { Name } from './name.ts'
import type { TextWord } from './words-in.ts'

/** Words that make another place of a place’s name: “West Kent”, “Greater London”. */
const parts = new Set(
  'north south east west northern southern eastern western central mid greater inner outer upper lower new'.split(' '),
)

/** Words that with “of” begin a name: “University of Kent”. */
const beginnings = new Set('university city bank diocese bishop duchy isle port tower royal borough'.split(' '))

/**
 * True for the name of an area which is a piece of another name that no register has: “Greater London Authority” is not London, and
 * “Kent Police” and “West Kent” are not Kent. The signs of that are capitals right beside it. What only says which sort of place it is
 * (“Kent Coastal Area”), other known names (“Kent Harbour Board”), abbreviations before it (“NHS London”) and the first word of a sentence are none.
 *
 * @param known where in the text names of the registers begin
 */
export function isPartOfLongerName(
  { thing, sort = '' }: Name,
  { from, to }: { readonly from: number; readonly to: number },
  words: readonly TextWord[],
  known: ReadonlySet<number>,
): boolean {
  if (thing.kind !== 'area') return false
  return isLedIn(words, from) || isLedOn(words, to, sort, known)
}

function isLedIn(words: readonly TextWord[], from: number): boolean {
  const before = words[from - 1]
  if (before === undefined || words[from]?.tie !== 'space') return false
  if (before.text === 'of') {
    const named = words[from - 2]
    return before.tie === 'space' && isName(named) && beginnings.has(named.text.toLowerCase())
  }
  if (!isName(before)) return false
  return parts.has(before.text.toLowerCase()) || !opensSentence(words, from - 1)
}

/** True for a word with a capital that is no abbreviation. */
const isName = (word: TextWord | undefined): word is TextWord => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '')

function opensSentence(words: readonly TextWord[], at: number): boolean {
  const { tie, gap } = words[at] as TextWord
  return at === 0 || (tie === 'none' && gap !== ',')
}

function isLedOn(words: readonly TextWord[], to: number, sort: string, known: ReadonlySet<number>): boolean {
  const kinds = sort.toLowerCase().split(/\s+/)
  const initials = kinds.map((word) => word.slice(0, 1)).join('')
  for (let at = to; words[at]?.tie === 'space' && /^\p{Lu}/u.test(words[at]?.text ?? ''); at++) {
    if (known.has(at)) return false
    const small = (words[at]?.text ?? '').toLowerCase().replace(/'s$/, '')
    if (!kinds.includes(small) && small !== initials) return true
  }
  return false
}
