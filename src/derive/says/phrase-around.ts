import { phrases } from './phrases.ts'

const alternatives = (all: readonly string[]) => [...all].sort((one, other) => other.length - one.length).join('|')
/** Words that stand before numbers without saying anything of them (“only”) are left where they are. */
const telling = phrases.filter(({ name }) => name !== 'bare')
const before = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(telling.flatMap((phrase) => phrase.before))})\s$`,
  'iu',
)
const behind = new RegExp(String.raw`^\s(?:${alternatives(telling.flatMap((phrase) => phrase.after))})(?!\p{L})`, 'iu')

/** The phrase with which a text that ends where a number begins ends, with its space: “just over ”; empty where there is none. */
export const phraseBefore = (text: string): string => before.exec(text)?.[0] ?? ''

/** The phrase with which a text behind a number begins: “ or more”; empty where there is none. */
export const phraseBehind = (text: string): string => behind.exec(text)?.[0] ?? ''
