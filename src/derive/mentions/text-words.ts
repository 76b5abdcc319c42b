/**
 * The words of a text: runs of letters and digits with the apostrophes within them, and the sign “&” as the word “and”. Where they stand
 * is found at once; what they say, only for those that are asked for, since few words of a text can begin a name.
 */
export class TextWords {
  readonly text: string
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]

  constructor(text: string) {
    this.text = text
    const starts: number[] = []
    const ends: number[] = []
    for (let at = 0; at < text.length; ) {
      const kind = kindAt(text, at)
      if (kind === letter) {
        starts.push(at)
        at = endOfWord(text, at)
        ends.push(at)
      } else if (kind === ampersand) {
        starts.push(at)
        ends.push(++at)
      } else at++
    }
    this.#starts = starts
    this.#ends = ends
  }

  get length(): number {
    return this.#starts.length
  }

  start(index: number): number {
    return this.#starts[index] ?? this.text.length
  }

  end(index: number): number {
    return this.#ends[index] ?? 0
  }

  /** The word as it stands, with straight apostrophes and composed letters; empty where there is none. */
  word(index: number): string {
    const word = this.text.slice(this.start(index), this.end(index))
    if (word === '&') return 'and'
    return /^[\w']*$/.test(word) ? word : word.replace(/[’ʼ]/g, "'").normalize('NFC')
  }

  /**
   * What parts a word from the one before: '' for spaces or a hyphen, else the signs, without spaces. Spaces and a hyphen part words
   * alike, and an apostrophe that ends a word says nothing: “North-West” is “North West”.
   */
  gap(index: number): string {
    const between = this.#before(index)
    if (between === ' ' || between === '') return ''
    const signs = between.replace(/^['’](?=\s)/, '').replace(/\s+/g, '')
    return hyphen.test(signs) ? '' : signs.replace(/’/g, "'")
  }

  /** How a word is tied to the one before: parted by spaces alone, by one hyphen, written as one with it (`kent.gov`), or by none of these. */
  tie(index: number): 'space' | 'hyphen' | 'glue' | 'none' {
    if (index <= 0 || index >= this.length) return 'none'
    const between = this.#before(index)
    if (between === ' ' || /^\s*$/.test(between)) return 'space'
    if (hyphen.test(between)) return 'hyphen'
    return /^[.@_:'’]$/.test(between) ? 'glue' : 'none'
  }

  #before(index: number): string {
    return this.text.slice(index === 0 ? 0 : this.end(index - 1), this.start(index))
  }
}

const hyphen = /^[-\u2010\u2011]$/

const letter = 1
const mark = 2
const apostrophe = 3
const ampersand = 4
const other = 5

/** The kinds of all characters of one code unit, each found out when it is first met. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]
  if (known !== 0 && known !== undefined) return known
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0))
  // The second half of a letter that has two belongs to the first.
  const kind = unit >= 0xdc00 && unit < 0xe000 ? mark : kindOf(String.fromCharCode(unit))
  kinds[unit] = kind
  return kind
}

function kindOf(sign: string): number {
  if (/[\p{L}\p{N}]/u.test(sign)) return letter
  if (/\p{M}/u.test(sign)) return mark
  if (/['’ʼ]/.test(sign)) return apostrophe
  return sign === '&' ? ampersand : other
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === letter || kind === mark) continue
    if (kind === apostrophe && at + 1 < text.length && kindAt(text, at + 1) === letter) continue
    break
  }
  return at
}
