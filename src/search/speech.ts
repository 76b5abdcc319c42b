/** What is known of a language’s words. */
export interface Speech {
  /** Words that say nothing of the matter, and need not stand on a page that answers. */
  readonly isSmall: (key: string) => boolean
  /** Words with which a question begins. */
  readonly asks: (key: string) => boolean
  /** The beginnings that a word may have in its other forms; the word itself is the first. */
  readonly beginnings: (key: string) => readonly string[]
}

const small = new Set(
  `a about after also an and any are as at be been but by can could did do does doing during for from had has have having how i
  if in into is it its many me much my of on or our please s should so tell than that the their them then there these they this those to
  was we were what when where whether which who whom whose why will with would you your`.split(/\s+/),
)

const asking = new Set(
  'are can could did do does has have how is should was were what when where which who whose why'.split(' '),
)

const endings = ['ings', 'ing', 'ers', 'er', 'ed', 'es', 's', 'ly', 'e']

/** At least so much of a word is left when an ending is taken off: more words than one form of it begin with less. */
const least = 4

const english: Speech = {
  isSmall: (key) => small.has(key),
  asks: (key) => asking.has(key),
  beginnings: (key) => {
    const cut = endings.flatMap((ending) => (key.endsWith(ending) ? [key.slice(0, -ending.length)] : []))
    const turned = [
      ...(key.endsWith('ies') ? [`${key.slice(0, -3)}y`] : []),
      ...(key.endsWith('y') ? [`${key.slice(0, -1)}i`] : []),
    ]
    return [key, ...[...cut, ...turned].filter((beginning) => beginning.length >= least)]
  },
}

/** Nothing is known of its endings: up to three letters may be one. */
const other: Speech = {
  isSmall: () => false,
  asks: () => false,
  beginnings: (key) => [key, ...[1, 2, 3].map((cut) => key.slice(0, -cut)).filter((start) => start.length >= least)],
}

/** What is known of the language with this tag: `en-GB`. */
export const speechOf = (language: string): Speech => (/^en\b/i.test(language) ? english : other)
