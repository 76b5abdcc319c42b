import type { Name } from './name.ts'
import type { TextWords } from './text-words.ts'

/** Words that make another place of a place’s name: “West Kent”, “Greater London”. */
const parts = new Set(
  'north south east west northern southern eastern western central mid greater inner outer upper lower new'.split(' '),
)

/** Words that with “of” begin a name: “University of Kent”. */
const beginnings = new Set('university city bank diocese bishop duchy isle port tower royal borough'.split(' '))

/**
 * True for a name which is a piece of another name that no register has: “Greater London Authority” is not London, and
 * “Kent Police” and “West Kent” are not Kent. The signs of that are capitals right beside it. What only says which sort of place it is
 * (“Kent Coastal Area”), other known names (“Kent Harbour Board”), abbreviations before it (“NHS London”) and the first word of a sentence are none.
 *
 * @param known where in the text names of the registers begin
 */
export function isPartOfLongerName(
  { text, thing, sort = '' }: Name,
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
  words: TextWords,
  known: ReadonlySet<number>,
): boolean {
  // Where all is in capitals they say nothing, and an owner's name ends with the apostrophe.
  const isShouted = !/\p{Ll}/u.test(words.text.slice(words.start(from), end))
  const isOwner = words.end(to - 1) !== end
  if (thing.kind !== 'area') return isTitled(text, words, from, isShouted)
  return isLedIn(words, from, isShouted) || (!isOwner && !isShouted && isLedOn(words, to, sort, known))
}

/** True for ordinary words that have capitals because a title goes before them: “the Society of Young Case Managers”. */
function isTitled(name: string, words: TextWords, from: number, isShouted: boolean): boolean {
  if (isShouted || /\p{Lu}/u.test(name) || !/^\p{Lu}/u.test(words.word(from)) || words.tie(from) !== 'space')
    return false
  return isName(words.word(from - 1)) && !opensSentence(words, from - 1)
}

function isLedIn(words: TextWords, from: number, isShouted: boolean): boolean {
  if (from === 0 || words.tie(from) !== 'space') return false
  const before = words.word(from - 1)
  if (before === 'of') {
    const named = words.word(from - 2)
    return words.tie(from - 1) === 'space' && isName(named) && beginnings.has(named.toLowerCase())
  }
  if (isShouted || !isName(before)) return false
  return parts.has(before.toLowerCase()) || !opensSentence(words, from - 1)
}

/** True for a word with a capital that is no abbreviation. */
const isName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word)

const opensSentence = (words: TextWords, at: number) => at === 0 || (words.tie(at) === 'none' && words.gap(at) !== ',')

function isLedOn(words: TextWords, to: number, sort: string, known: ReadonlySet<number>): boolean {
  const kinds = sort.toLowerCase().split(/\s+/)
  const initials = kinds.map((word) => word.slice(0, 1)).join('')
  for (let at = to; words.tie(at) === 'space' && /^\p{Lu}/u.test(words.word(at)); at++) {
    if (known.has(at)) return false
    const small = words.word(at).toLowerCase().replace(/'s$/, '')
    if (!kinds.includes(small) && small !== initials) return true
  }
  return false
}
