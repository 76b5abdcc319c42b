import { phraseBefore, phraseBehind } from './says/phrase-around.ts'
import { type Quantity, quantityAt } from './says/quantity.ts'
import { type Token, tokens } from './says/token.ts'

/** A number that a text gives. */
export interface NumberInText {
  /** The words as they stand: “57 per cent”, “just over half”, “2 of the 14”, or the “56” of “56 to 84 per cent”. */
  readonly words: string
  /** The words as `reading` takes them: “56%”. */
  readonly says: string
  /** Where the words begin in the text, in UTF-16 units. */
  readonly at: number
  readonly sentence: string
}

/** Where a number may begin; what does begin there, `quantityAt` says. */
const beginning = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[£€$]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|` +
    'sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|none|half|a half|a third|an? [a-z]+th|' +
    String.raw`a quarter|a hundred|a thousand|a million|a dozen)(?!\p{L}))`,
  'giu',
)
/** No number is longer than this, in UTF-16 units and in tokens. */
const longest = 80
const most = 24

/**
 * The numbers that a text gives, in its order, none within another: digits; per cents, counts (“two of the fourteen”) and fractions, in words
 * too, with the phrase before them (“just over half”); number words from ten on, and with `small` from two. Years, dates,
 * ordinals and numbers that are names (“paragraph 4”, “1/05”) are left out.
 */
export function numbersInText(
  text: string,
  { small = false }: { readonly small?: boolean } = {},
): readonly NumberInText[] {
  const found: NumberInText[] = []
  const sentence = sentencesOf(text)
  let done = 0
  for (const { index } of text.matchAll(beginning)) {
    if (index < done) continue
    const number = numberAt(text, index, done, small, sentence)
    if (number === null) continue
    found.push(number)
    done = number.at + number.words.length
  }
  return found
}

function numberAt(
  text: string,
  at: number,
  after: number,
  small: boolean,
  sentence: (at: number) => string,
): NumberInText | null {
  const all = tokens(text.slice(at, at + longest), most)
  const read = quantityAt(all, 0)
  if (read === null) return null
  const end = at + (all[read.next - 1]?.end ?? 0)
  const phrase = phraseBefore(text.slice(Math.max(after, at - 30), at))
  const isDigits = all[0]?.kind === 'digits'
  if (isDigits && (!isFree(text, at, after) || !isClosed(text, end))) return null
  if (!isDigits && /^\p{L}/u.test(text.slice(end, end + 1))) return null
  const first = isDigits ? rangeUnit(all) : ''
  if (read.what.says === 'number' && first === '' && isName(text, at, text.slice(at, end))) return null
  if (!isDigits && !isMeant(read.what, text, at, end, phrase !== '', small)) return null
  const behind = phraseBehind(text.slice(end, end + 16))
  const begins = at - phrase.length
  const words = text.slice(begins, end + behind.length)
  return { words, says: words + first, at: begins, sentence: sentence(at) }
}

/** “56 to 84 per cent”, “56–84%”: the first number has its unit with the second. */
function rangeUnit(all: readonly Token[]): string {
  if (!/^(?:[–-]|to|and|or)$/.test(all[1]?.text ?? '') || all[2]?.kind !== 'digits') return ''
  const read = quantityAt(all, 2)?.what
  return read?.says === 'percent' ? '%' : ''
}

/** Whether digits begin a number of their own: not “C4”, “1/05”, “12.30”. Behind a dash only the end of a range does. */
function isFree(text: string, at: number, after: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  if (/(?:[\p{L}\d.,/−]|\d:)$/u.test(before)) return false
  return (
    !/[–-]$/.test(before) ||
    (after > 0 && /\d\s?[–-]$/.test(before) && /^[\d.,]+(?:%|\sper\s?cent)/.test(text.slice(at, at + 20)))
  )
}

const isClosed = (text: string, end: number) =>
  !/^(?:[\d\p{L}/]|[–-](?!\d+(?:\.\d+)?(?:%|\sper\s?cent))|[.,:]\d)/u.test(text.slice(end, end + 20))

/** Whether words are a number here: “a third of the cases”, not “a third visit”, “the first half” or “half-year”. */
function isMeant(
  quantity: Quantity,
  text: string,
  at: number,
  end: number,
  hasPhrase: boolean,
  small: boolean,
): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(end, end + 24)]
  switch (quantity.says) {
    case 'percent':
    case 'points':
    case 'money':
      return true
    case 'count':
    case 'times':
      return true
    case 'share': {
      if (/(?:first|second|other|latter|former|better|last|next|this|that|each|every|per|[-–])\s?$/i.test(before))
        return false
      if (/^[-–\p{L}]/u.test(after)) return false
      return (
        hasPhrase ||
        /^(?:\s(?:of|the|these|those|their|its|had|have|has|were|was|are|is|did|said|felt|could|would|came|went|[a-z]{2,}ed)\b|[,.;:)]|$)/i.test(
          after,
        )
      )
    }
    default:
      if (/^[-–]\p{L}/u.test(after) || /\p{L}[-–]$/u.test(before)) return false
      return isLarge(quantity.amount.value) || (small && text.slice(at, end).toLowerCase() !== 'one')
  }
}

const isLarge = ({ top, bottom }: { readonly top: bigint; readonly bottom: bigint }) => top >= 10n * bottom

/** Words after which a number is a name, and words that make a number part of a date. */
const names =
  /\b(?:annexe?s?|appendi(?:x|ces)|articles?|bands?|chapters?|circulars?|criteri(?:a|on)|figures?|grades?|levels?|no\.?|numbers?|pages?|paragraphs?|parts?|phases?|points?|questions?|recommendations?|sections?|stages?|steps?|tables?|tiers?|versions?)\s(?:[\d.]+(?:,|\sand|\sto|\sor)\s)*$/i
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthAfter = new RegExp(String.raw`^(?:\s(?:and|to|or)\s\d{1,2})?\s(?:${month})\b`)

/** “aged 18 or over”, “people under 25”: ages of people are part of what is counted. */
const ages =
  /\b(?:aged?(?:\sof)?|(?:people|persons?|those|adults?|children|men|women|offenders|anyone)\s(?:aged\s)?(?:over|under))(?:\s(?:over|under|between|about|at least))?\s(?:\d{1,2}\s(?:and|to|or)\s)?$/i

function isName(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  const after = text.slice(at + words.length, at + words.length + 24)
  return (
    /^(?:1[89]|20)\d\d$/.test(words) ||
    names.test(before) ||
    monthAfter.test(after) ||
    (/^\d{1,2}$/.test(words) && ages.test(before))
  )
}

/** No sentence reaches further than this to either side of a number. */
const reach = 500

/**
 * The sentence in which a place of a text stands: up to the nearest full stop, semicolon, question or exclamation mark. Places are asked for
 * in their order, so that the text is read through once.
 */
function sentencesOf(text: string): (at: number) => string {
  const ends = text.matchAll(/[.?!;](?=\s|$)/g)
  let [start, end] = [0, 0]
  return (at) => {
    while (end <= at) {
      if (end > 0) start = end + 2
      end = ends.next().value?.index ?? text.length + 1
    }
    return text.slice(Math.max(start, at - reach), Math.min(end, at + reach))
  }
}
