import { ratio } from '../../format/ratio.ts'
import { type Phrase, type PhraseName, phrases } from './phrases.ts'
import { type Quantity, quantityAt } from './quantity.ts'
import { tokens } from './token.ts'

/** What an author's words say: a quantity, how they stand to it, and whether it is by how much something rose or fell. */
export interface Reading {
  readonly phrase: PhraseName
  readonly quantity: Quantity
  readonly change?: 'rise' | 'fall'
}

/**
 * What the words say, or null where they can't be read: digits (“31”, “8,750”, “£2.2 million”), number words (“twenty-one”, “two dozen”), per cents,
 * counts (“14 of the 42”), ratios (“nine out of ten”), fractions (“two-thirds”), each with a phrase of `phrases` before or behind
 * it (“just over half”, “10 or more”), comparisons (“twice as many”) and changes (“rose by 5 percentage points”). English only.
 */
export function reading(words: string): Reading | null {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^only (?=\p{L}+ )/iu, '')
  if (text.length > longest || !hint.test(text)) return null
  return phrased(text) ?? changed(text)
}

/** What every number has one of; it spares names and sentences the reading. */
const hint =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fourt|fift|sixt|sevent|eighte|eighty|ninet|twent|fort|hundred|thousand|million|billion|dozen|no|none|nil|nobody|neither|half|halved|third|quarter|fifth|all|both|each|every|most|majority|minority|twice|double|doubled|thrice|trebled|tripled|an? [a-z]+th)/i

/** No number needs more words than this, so longer texts are not looked into. */
const longest = 120

function phrased(text: string): Reading | null {
  const lower = text.toLowerCase()
  const alone = standing.get(lower)
  if (alone !== undefined) return { phrase: alone.name, quantity: { says: 'share', share: ratio(1, 2) } }
  const direct = quantity(text)
  if (direct !== null) return { phrase: 'bare', quantity: direct }
  const opening = openings.find(({ words }) => lower.startsWith(`${words} `))
  if (opening !== undefined) return withPhrase(opening.phrase, text.slice(opening.words.length + 1))
  const closing = closings.find(({ words }) => lower.endsWith(` ${words}`))
  return closing === undefined ? null : withPhrase(closing.phrase, text.slice(0, -closing.words.length - 1))
}

function withPhrase(phrase: Phrase, text: string): Reading | null {
  const read = quantity(text)
  return read === null ? null : { phrase: phrase.name, quantity: read }
}

/** The quantity that a text is, all of it. */
function quantity(text: string): Quantity | null {
  const all = tokens(text)
  const read = quantityAt(all, 0)
  return read === null || read.next < all.length ? null : read.what
}

interface Words {
  readonly words: string
  readonly phrase: Phrase
}

const openings = longestFirst(phrases.flatMap((phrase) => phrase.before.map((words) => ({ words, phrase }))))
const closings = longestFirst(phrases.flatMap((phrase) => phrase.after.map((words) => ({ words, phrase }))))
const standing: ReadonlyMap<string, Phrase> = new Map(
  phrases.flatMap((phrase) => phrase.alone.map((words) => [words, phrase] as const)),
)

function longestFirst(all: readonly Words[]): readonly Words[] {
  return [...all].sort((one, other) => other.words.length - one.words.length)
}

const rise = /^(?:an? )?(?:rise|rose|risen|increased?|up|grew|grown|growth)(?: by| of)? /i
const fall = /^(?:an? )?(?:fall|fell|fallen|decreased?|down|drop|dropped|reduced|reduction)(?: by| of)? /i
const more = / (?:more|higher|greater|above)(?: than)?$/i
const less = / (?:fewer|less|lower|below)(?: than)?$/i
const whole: ReadonlyMap<string, Reading> = new Map([
  ['doubled', { phrase: 'bare', quantity: { says: 'times', factor: ratio(2) } }],
  ['trebled', { phrase: 'bare', quantity: { says: 'times', factor: ratio(3) } }],
  ['tripled', { phrase: 'bare', quantity: { says: 'times', factor: ratio(3) } }],
  ['halved', { phrase: 'bare', quantity: { says: 'times', factor: ratio(1, 2) } }],
])

/** “rose by 5 percentage points”, “12 fewer than”, “doubled”. */
function changed(text: string): Reading | null {
  const ready = whole.get(text.toLowerCase())
  if (ready !== undefined) return ready
  for (const [pattern, change] of [
    [rise, 'rise'],
    [fall, 'fall'],
    [more, 'rise'],
    [less, 'fall'],
  ] as const) {
    const match = pattern.exec(text)
    if (match === null || / or (?:more|less|fewer|above|below)$/i.test(text)) continue
    const read = phrased(match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index))
    const says = read?.quantity.says
    if (read !== null && (says === 'number' || says === 'percent' || says === 'points' || says === 'money'))
      return { ...read, change }
  }
  return null
}
