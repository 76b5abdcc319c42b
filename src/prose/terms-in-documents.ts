import { glossaryTerms } from '../derive/glossary.ts'
import type { Name } from '../derive/mentions/name.ts'
import { nameFinder } from '../derive/mentions/name-finder.ts'
import { names } from '../derive/mentions/names.ts'
import type { TermsKnown } from '../derive/mentions/term-finder.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { documents } from './document.ts'
import { type Findings, unremembered } from './findings.ts'
import type { SaidTerms } from './said-terms.ts'

/** What is remembered of each document, under its source: the places of the names that its text holds among all names of the registers. */
export interface NamesRemembered {
  readonly found: Findings<readonly number[]>
  /** The digest of a document’s source, by its id. */
  readonly source: (id: string) => string
}

/**
 * For each document, by its id, what it takes to find its terms: the names that its text holds, not all that the registers have, so that
 * it is made anew only where a name that it holds has changed. Texts are read through where `found` does not remember them.
 */
export function termsInDocuments(
  library: Library,
  outline: (id: string) => Outline,
  saidIn: (publication: Publication) => SaidTerms,
  { found, source }: NamesRemembered = { found: unremembered(), source: (id) => id },
): (id: string) => TermsKnown {
  const all = names(library.registers)
  const places = new Map(all.map((name, place) => [name, place]))
  const find = nameFinder(all)
  const terms = glossaryTerms(library.registers)
  const meanings = new Map(
    terms.flatMap(({ slug, term }) => (term.in_text === undefined ? [[slug, term.expansion ?? term.definition]] : [])),
  )
  const publications = new Map(documents(library).map(({ id, publication }) => [id, publication]))
  const read = (id: string): readonly number[] => {
    const lines = outline(id).text.split('\n')
    const held = new Set(lines.flatMap((line) => find(line).flatMap((each) => each.names)))
    return [...held].map((name) => places.get(name) ?? -1).sort((one, other) => one - other)
  }
  return (id) => {
    const publication = publications.get(id)
    if (publication === undefined || publication.terms === 'by-hand') return none
    const held = found.of(source(id), () => read(id)).map((place) => all[place] as Name)
    const said = [...saidIn(publication)]
    const slugs = [...held.map(({ thing }) => thing.id), ...said.map(([, slug]) => slug)]
    const own = Object.fromEntries([...new Set(slugs)].flatMap((slug) => pair(slug, meanings.get(slug))))
    return Object.keys(own).length === 0 ? none : { names: held, said, meanings: own }
  }
}

const none: TermsKnown = { names: [], said: [], meanings: {} }

const pair = (slug: string, meaning: string | undefined) => (meaning === undefined ? [] : [[slug, meaning] as const])
