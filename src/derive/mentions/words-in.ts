/** A word of a text: a run of letters and digits with the apostrophes within it, or the sign “&” as the word “and”. */
export interface TextWord {
  /** As it stands, with straight apostrophes and composed letters. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What parts it from the word before: '' for spaces or a hyphen, else the signs, without spaces. */
  readonly gap: string
  /** How it is tied to the word before: parted by spaces alone, by one hyphen, written as one with it (`kent.gov`), or none of these. */
  readonly tie: 'space' | 'hyphen' | 'glue' | 'none'
}

const pattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʼ](?=\p{L}))*|&/gu

/** The words of a text in order. */
export function wordsIn(text: string): readonly TextWord[] {
  const words: TextWord[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const between = text.slice(last, index)
    last = index + found.length
    words.push({ text: plain(found), start: index, end: last, gap: gapOf(between), tie: tieOf(between, words.length) })
  }
  return words
}

const plain = (word: string) => (word === '&' ? 'and' : word.replace(/[’ʼ]/g, "'").normalize('NFC'))

const hyphen = /^[-\u2010\u2011]$/

/** Spaces and a hyphen part words alike, and an apostrophe that ends a word says nothing: “North-West” is “North West”. */
function gapOf(between: string): string {
  if (between === ' ' || between === '') return ''
  const signs = between.replace(/^['’](?=\s)/, '').replace(/\s+/g, '')
  return hyphen.test(signs) ? '' : signs.replace(/’/g, "'")
}

function tieOf(between: string, index: number): TextWord['tie'] {
  if (index === 0) return 'none'
  if (between === ' ' || /^\s*$/.test(between)) return 'space'
  if (hyphen.test(between)) return 'hyphen'
  return /^[.@_:'’]$/.test(between) ? 'glue' : 'none'
}
