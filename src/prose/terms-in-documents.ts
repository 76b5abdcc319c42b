import { glossaryTerms } from '../derive/glossary.ts'
import type { Name } from '../derive/mentions/name.ts'
import { nameFinder } from '../derive/mentions/name-finder.ts'
import { names } from '../derive/mentions/names.ts'
import { meaningOf, type TermsKnown } from '../derive/mentions/term-reading.ts'
import type { Library } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { documents } from './document.ts'
import { saidTerms } from './said-terms.ts'

/**
 * For each document, by its id, what it takes to find its terms: the names that its text holds, not all that the registers have, so that
 * it is made anew only where a name that it holds has changed.
 */
export function termsInDocuments(library: Library, outline: (id: string) => Outline): (id: string) => TermsKnown {
  const all = names(library.registers)
  const find = nameFinder(all)
  const terms = glossaryTerms(library.registers)
  const slugs = new Map(terms.map(({ slug, term }) => [term.term, slug]))
  const meanings = new Map(terms.map(({ slug, term }) => [slug, meaningOf(term)]))
  const publications = new Map(documents(library).map(({ id, publication }) => [id, publication]))
  return (id) => {
    const publication = publications.get(id)
    const found = new Set<Name>()
    for (const line of outline(id).text.split('\n'))
      for (const each of find(line)) for (const name of each.names) found.add(name)
    const said =
      publication === undefined
        ? []
        : [...saidTerms(publication, library, outline)].map(([text, term]) => [text, slugs.get(term) ?? ''] as const)
    const own = [...found].flatMap(({ thing }) => (thing.kind === 'term' ? [thing.id] : []))
    return {
      names: [...found].filter(Boolean),
      said,
      meanings: Object.fromEntries(
        [...own, ...said.map(([, slug]) => slug)].sort().map((slug) => [slug, meanings.get(slug) ?? '']),
      ),
    }
  }
}
