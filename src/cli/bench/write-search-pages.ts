import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Chance, chanceOf } from './chance.ts'
import { vocabulary } from './vocabulary.ts'

/** A kind of page: its name in the search, its folder, and how many of its words are read. */
interface Sort {
  readonly kind: string
  readonly folder: string
  readonly words: number
  readonly dated: boolean
}

const sort = (kind: string, folder: string, words: number, dated = true): Sort => ({ kind, folder, words, dated })

/** The pages of one made-up publication, in the mix of an inspectorate's site: 880 words on average. */
const publication: readonly Sort[] = [
  sort('Inspection report', 'reports', 600),
  ...Array.from({ length: 5 }, () => sort('Inspection report', 'reports', 3000)),
  ...Array.from({ length: 4 }, () => sort('Data', 'data', 250)),
  ...Array.from({ length: 9 }, () => sort('Recommendation', 'recommendations', 90, false)),
  sort('Body', 'bodies', 150, false),
]

/** Writes so many finished pages for the search engine into `folder`. The same place has the same page, however many there are. */
export function writeSearchPages(folder: string, count: number): void {
  for (let place = 0; place < count; place++) {
    const { path, html } = searchPage(place)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), html)
  }
}

/** A made-up page with the marks of the site's own: facts, filters of one and of several values, and a date to sort by. */
export function searchPage(place: number): { readonly path: string; readonly html: string } {
  const chance = chanceOf(5000 + place)
  const number = Math.floor(place / publication.length)
  const { kind, folder, words, dated } = publication[place % publication.length] ?? sort('Body', 'bodies', 150)
  const year = 2006 + (number % 20)
  const date = `${year}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`
  const title = said(chance, 5)
  const marks = [
    `<span data-pagefind-meta="title">${title}</span>`,
    filter('kind', kind, true),
    ...(dated ? [filter('year', String(year)), `<span data-pagefind-sort="date">${date}</span>`] : []),
    filter('programme', `Programme ${number % 8}`),
    filter('series', `Series ${number % 3}`),
    ...some(chance, 3, () => filter('area', `Area ${chance.whole(1, 42)}`)),
    ...some(chance, 2, () => filter('body', `Body ${chance.whole(1, 60)}`)),
    ...some(chance, 2, () => filter('theme', `Theme ${chance.whole(1, 25)}`)),
    ...(kind === 'Recommendation' ? [filter('status', `Status ${chance.whole(1, 6)}`)] : []),
  ]
  const sections = Array.from({ length: Math.ceil(words / 300) }, (_, section) => {
    return `<h2 id="s-${section}">${said(chance, 4)}</h2><p>${said(chance, Math.min(300, words))}.</p>`
  })
  const html = `<!DOCTYPE html><html lang="en-GB"><head><title>${title}</title></head><body><nav>Menu</nav><main><article data-pagefind-body>
<div hidden data-pagefind-ignore>${marks.join('')}</div><h1>${title}</h1>${sections.join('\n')}</article></main></body></html>`
  return {
    path: `${folder}/publication-${String(number).padStart(4, '0')}/${place % publication.length}/index.html`,
    html,
  }
}

const filter = (name: string, value: string, isFact = false) =>
  `<span${isFact ? ` data-pagefind-meta="${name}"` : ''} data-pagefind-filter="${name}">${value}</span>`

const some = (chance: Chance, most: number, make: () => string) => Array.from({ length: chance.whole(0, most) }, make)

const two = (number: number) => String(number).padStart(2, '0')

/** How many different words there are in all. */
const wordCount = 20_000

/** The commonest words of any text, so that an inspectorate's own are as common as they are. */
const littleWords =
  `the of to and in a that for is was on with by be are as at it from this have were or not which an had but been their has
  they will would more there all who what its than when no may some into only other such these them any how two most both should`.split(
    /\s+/,
  )
const commonWords = [...littleWords, ...vocabulary]
const syllables = [
  'ba',
  'con',
  'der',
  'el',
  'for',
  'gan',
  'hi',
  'in',
  'jo',
  'ker',
  'lum',
  'mor',
  'nes',
  'or',
  'per',
  'qui',
]

/** Words as often as in real texts: the tenth commonest a tenth as often as the commonest. */
function said(chance: Chance, words: number): string {
  return Array.from({ length: words }, () => {
    const rank = Math.floor(wordCount ** chance.next()) - 1
    return commonWords[rank] ?? madeUp(rank)
  }).join(' ')
}

/** The word of this rank: its number in syllables. */
function madeUp(rank: number): string {
  let word = ''
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]
  return word
}
