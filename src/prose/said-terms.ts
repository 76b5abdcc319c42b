import { glossaryTerms, termNamed } from '../derive/glossary.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { documentsOf } from './document.ts'

/** Which term each spelling stands for: slugs of terms by spelling. */
export type SaidTerms = ReadonlyMap<string, string>

/**
 * Which term of the glossary the author of a publication means by a spelling, where that was said by `<Term of="…">`. What was said
 * once holds throughout the publication; said differently in two places, it holds in neither.
 */
export function saidTerms(
  { registers }: Pick<Library, 'registers'>,
  outline: (id: string) => Outline,
): (publication: Publication) => SaidTerms {
  const slugs = new Map(glossaryTerms(registers).map(({ slug, term }) => [term, slug]))
  const byName = new Map<string, string | undefined>()
  const slugNamed = (name: string) => {
    const term = byName.has(name) ? undefined : termNamed(name, registers)
    if (term !== undefined) byName.set(name, slugs.get(term))
    return byName.get(name)
  }
  const known = new WeakMap<Publication, SaidTerms>()
  return (publication) => {
    const before = known.get(publication)
    if (before !== undefined) return before
    const said = new Map<string, string | undefined>()
    for (const { id } of documentsOf(publication)) {
      for (const { word, attributes, text } of outline(id).words) {
        const slug = word === 'Term' && attributes['of'] !== undefined ? slugNamed(attributes['of']) : undefined
        if (slug !== undefined) said.set(text, said.has(text) && said.get(text) !== slug ? undefined : slug)
      }
    }
    const made = new Map([...said].flatMap(([text, slug]) => (slug === undefined ? [] : [[text, slug] as const])))
    known.set(publication, made)
    return made
  }
}
