import { freeSlug, slugOf } from '../format/slug.ts'
import type { GlossaryTerm } from '../model/registers/glossary.ts'
import type { Registers } from '../model/registers/index.ts'
import { alphabetical } from './alphabetical.ts'

/** A term with the slug of its anchor on the glossary page. */
export interface GlossaryEntry {
  readonly slug: string
  readonly term: GlossaryTerm
}

/** The terms of the glossary in alphabetical order. Slugs are unique: of terms with one slug the later ones are numbered. */
export function glossaryTerms(registers: Pick<Registers, 'glossary'>): readonly GlossaryEntry[] {
  const taken = new Set<string>()
  return registers.glossary
    .toSorted((a, b) => alphabetical(a.term, b.term))
    .map((term) => {
      const slug = freeSlug(slugOf(term.term, 'term'), taken)
      taken.add(slug)
      return { slug, term }
    })
}

/**
 * The term that an author or a source calls `name`: by its term, a variant, or what it stands for. Exact spelling comes first,
 * then any capitals; undefined where the glossary has none.
 */
export function termNamed(name: string, registers: Pick<Registers, 'glossary'>): GlossaryTerm | undefined {
  const small = name.toLowerCase()
  return (
    registers.glossary.find((term) => namesOf(term).includes(name)) ??
    registers.glossary.find((term) => namesOf(term).some((other) => other.toLowerCase() === small))
  )
}

const namesOf = ({ term, variants, expansion }: GlossaryTerm) => [
  term,
  ...variants,
  ...(expansion === undefined ? [] : [expansion]),
]
