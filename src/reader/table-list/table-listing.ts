import { elementById } from '../list/element-by-id.ts'
import type { Facet } from '../list/facet.ts'
import { folded, hasWords } from '../list/has-words.ts'
import type { Named } from '../list/list-index.ts'
import type { Listing } from '../list/listing.ts'
import { listIds, wordsClass } from '../list/markup.ts'
import { tableTerms } from './table-terms.ts'

const byAlphabet = new Intl.Collator('en-GB', { numeric: true })

/**
 * The list of tables, read from the page itself: what it shows without script in groups, it has with script as one list. Nothing is
 * fetched.
 */
export function tableListing(document: Document): Listing {
  return { terms: tableTerms, open: async () => opened(document) }
}

function opened(document: Document) {
  const lines = Array.from(elementById(document, listIds.ways).querySelectorAll<HTMLElement>('.entry'))
  const titles = lines.map((line) => line.querySelector('a')?.textContent ?? '')
  const mark = (place: number, name: string) => lines[place]?.dataset[name] ?? ''
  let texts: readonly string[] | undefined
  const inOrder: Readonly<Record<string, (one: number, other: number) => number>> = {
    title: (one, other) => byAlphabet.compare(titles[one] ?? '', titles[other] ?? ''),
    updated: (one, other) => byAlphabet.compare(mark(other, 'updated'), mark(one, 'updated')),
    rows: (one, other) => Number(mark(other, 'rows')) - Number(mark(one, 'rows')),
  }
  return {
    count: lines.length,
    facets: tableTerms.facets.map((name) => facetOf(document, name, lines)),
    having: async (words: string) => {
      texts ??= lines.map(textOf)
      return new Set(texts.flatMap((text, place) => (hasWords(text, words) ? [place] : [])))
    },
    inOrder: (order: string, entries: readonly number[]) => {
      const compare = inOrder[order]
      return compare === undefined ? entries : entries.toSorted((one, other) => compare(one, other) || one - other)
    },
    elements: async (entries: readonly number[]) =>
      entries.flatMap((place) => {
        const line = lines[place]
        return line === undefined ? [] : [line.cloneNode(true) as HTMLElement]
      }),
  }
}

/** What in an entry is looked through: its title, what it says, and its facts without their names. */
function textOf(line: HTMLElement): string {
  const parts = line.querySelectorAll('.entry-text, .entry-said, dd')
  return folded(Array.from(parts, ({ textContent }) => textContent).join(' '))
}

/** A facet as the form offers it; each entry says in an attribute of the facet's name which values it has. */
function facetOf(document: Document, name: string, lines: readonly HTMLElement[]): Facet {
  const boxes = document.querySelectorAll<HTMLInputElement>(`#${listIds.form} [data-facet="${name}"]`)
  const options = Array.from(boxes, (box): Named => {
    return [box.value, box.parentElement?.querySelector(`.${wordsClass}`)?.textContent ?? '']
  })
  return {
    name,
    options,
    column: lines.map((_, place) => place),
    optionsOf: lines.map(({ dataset }) => {
      const has = new Set((dataset[name] ?? '').split(' '))
      return options.flatMap(([value], place) => (has.has(value) ? [place] : []))
    }),
  }
}
