import { reading } from './says.ts'

/** A number that a text gives. */
export interface NumberInText {
  /** The words as they stand: “57 per cent”, “2 of the 14”, or the “56” of “56 to 84 per cent”. */
  readonly words: string
  /** The words as `reading` takes them: “2 of 14”, “56%”. */
  readonly says: string
  /** Where the words begin in the text, in UTF-16 units. */
  readonly at: number
  readonly sentence: string
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const word = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?|\p{L}+`
const percent = String.raw`\s?%|\sper\s?cent\b`
const free = String.raw`(?<![\p{L}\d.,/–−-]|\d:)`
const closed = String.raw`(?![\d\p{L}/–-]|[.,:]\d)`

const patterns = {
  count: new RegExp(
    String.raw`${free}(?:${digits}|${word})\s(?:out\s)?of(?:\s(?:the|these|those|its|their))?\s(?:${digits}|${word})${closed}(?!${percent})`,
    'giu',
  ),
  /** “56 to 84 per cent”: the first number has its unit with the second. */
  range: new RegExp(
    String.raw`${free}(${digits})(?=(?:\s?[–-]\s?|\s(?:to|and|or)\s)(?:${digits})(?:${percent}))`,
    'giu',
  ),
  percent: new RegExp(String.raw`(?:${free}|(?<=\d\s?[–-]))(?:${digits}|${word})(?:${percent})`, 'giu'),
  money: new RegExp(`${free}[£€$](?:${digits})${closed}`, 'giu'),
  number: new RegExp(`${free}(?:${digits})${closed}`, 'giu'),
}

/** Words after which a number is a name, and words that make a number part of a date. */
const names =
  /\b(?:annexe?s?|appendi(?:x|ces)|articles?|bands?|chapters?|circulars?|criteri(?:a|on)|figures?|grades?|levels?|no\.?|numbers?|pages?|paragraphs?|parts?|phases?|points?|questions?|recommendations?|sections?|stages?|steps?|tables?|tiers?|versions?)\s(?:[\d.]+(?:,|\sand|\sto|\sor)\s)*$/i
const month = 'January|February|March|April|May|June|July|August|September|October|November|December'
const monthAfter = new RegExp(String.raw`^(?:\s(?:and|to|or)\s\d{1,2})?\s(?:${month})\b`)

/**
 * The numbers that a text gives in digits, and those in words that are per cents or counts (“seven per cent”, “two of the
 * fourteen”), in the text's order, none within another. Years, dates, ordinals and numbers that are names (“paragraph 4”,
 * “1/05”) are left out.
 */
export function numbersInText(text: string): readonly NumberInText[] {
  if (!/\d|per\s?cent|\sof\s/i.test(text)) return []
  const found: NumberInText[] = []
  const taken = new Set<number>()
  const take = (at: number, words: string, says: string) => {
    const places = Array.from(words, (_, index) => at + index)
    if (reading(says) === null || places.some((place) => taken.has(place))) return
    for (const place of places) taken.add(place)
    found.push({ words, says, at, sentence: sentenceAround(text, at) })
  }
  for (const { 0: words, index } of text.matchAll(patterns.count))
    take(index, words, words.replace(/\s(?:these|those|its|their)\b/i, ''))
  for (const { 0: words, index } of text.matchAll(patterns.range)) take(index, words, `${words}%`)
  for (const { 0: words, index } of text.matchAll(patterns.percent)) take(index, words, words)
  for (const { 0: words, index } of text.matchAll(patterns.money)) take(index, words, words)
  for (const { 0: words, index } of text.matchAll(patterns.number)) {
    if (!isName(text, index, words)) take(index, words, words)
  }
  return found.sort((one, other) => one.at - other.at)
}

function isName(text: string, at: number, words: string): boolean {
  const after = text.slice(at + words.length, at + words.length + 24)
  return /^(?:1[89]|20)\d\d$/.test(words) || names.test(text.slice(Math.max(0, at - 60), at)) || monthAfter.test(after)
}

/** No sentence reaches further than this to either side of a number: a text without full stops is not read again for each. */
const reach = 500

/** The sentence in which a place of a text stands: up to the nearest full stop, semicolon, question or exclamation mark. */
function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, at - reach)
  const start = [...text.slice(from, at).matchAll(/[.?!;]\s/g)].at(-1)
  const rest = text.slice(at, at + reach)
  const end = rest.search(/[.?!;](?=\s|$)/)
  return text.slice(start === undefined ? from : from + start.index + 2, end === -1 ? at + rest.length : at + end)
}
