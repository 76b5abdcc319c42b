import type { SiteWord } from './site-words.ts'
import { wordKey } from './word-key.ts'

/** Words that begin with one letter, as they lie in a file: parted by spaces, and one sign each for how many pages have them. */
export interface WordFile {
  readonly words: string
  readonly pages: string
}

/** The name of the file in which words that begin like this one are: its first letter or digit, without accents. */
export function letterOf(key: string): string {
  const [first = ''] = key
  return /^[a-z0-9]$/.test(first) ? first : 'other'
}

/** The files of the site’s words by their names. */
export function wordFiles(words: readonly SiteWord[]): ReadonlyMap<string, WordFile> {
  return new Map(
    [...Map.groupBy(words, ({ key }) => letterOf(key))].map(([letter, list]) => [
      letter,
      {
        words: list.map(({ form }) => form).join(' '),
        pages: list.map(({ pages }) => Math.min(35, Math.round(2 * Math.log2(pages))).toString(36)).join(''),
      },
    ]),
  )
}

/** A word of the site for the browser: how often is a measure that only grows with the number of its pages. */
export interface KnownWord {
  readonly key: string
  readonly form: string
  readonly often: number
}

/** The words of several files, in the order of their keys. */
export function wordList(files: readonly WordFile[]): readonly KnownWord[] {
  return files
    .flatMap(({ words, pages }) =>
      words
        .split(' ')
        .map((form, place) => ({ key: wordKey(form), form, often: Number.parseInt(pages[place] ?? '0', 36) })),
    )
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}

/** Whether some word begins so. */
export function hasBeginning(words: readonly KnownWord[], start: string): boolean {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.key ?? '') < start) low = middle + 1
    else high = middle
  }
  return words[low]?.key.startsWith(start) === true
}
