import { termNamed } from '../derive/glossary.ts'
import type { Library, Publication } from '../model/library.ts'
import type { Outline } from '../model/outline.ts'
import { documentsOf } from './document.ts'

/**
 * Which term of the glossary the author of a publication means by a spelling, where that was said by `<Term of="…">`: terms by
 * spelling. What was said once holds throughout the publication; said differently in two places, it holds in neither.
 */
export function saidTerms(
  publication: Publication,
  { registers }: Library,
  outline: (id: string) => Outline,
): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>()
  for (const { id } of documentsOf(publication)) {
    for (const { word, attributes, text } of outline(id).words) {
      if (word !== 'Term' || attributes['of'] === undefined) continue
      const term = termNamed(attributes['of'], registers)
      if (term !== undefined) said.set(text, (said.get(text) ?? new Set()).add(term.term))
    }
  }
  return new Map(
    [...said].flatMap(([text, [term, ...others]]) => (term === undefined || others.length > 0 ? [] : [[text, term]])),
  )
}
