import type { GlossaryTerm } from '../../model/registers/glossary.ts'
import { meant } from './meant.ts'
import type { Name } from './name.ts'
import { nameFinder } from './name-finder.ts'
import { noSetting } from './setting.ts'

/** A term where a text uses it. */
export interface TermUse {
  readonly start: number
  readonly end: number
  readonly slug: string
}

/** What it takes to find the terms of one document: the names in it, of terms and of all else, and what its author has said of spellings. */
export interface TermsKnown {
  readonly names: readonly Name[]
  readonly said: readonly (readonly [spelling: string, slug: string])[]
  readonly meanings: Readonly<Record<string, string>>
}

/** Finds the terms that a text uses, where it is clear which term is meant. */
export function termFinder({ names, said }: Pick<TermsKnown, 'names' | 'said'>): (text: string) => readonly TermUse[] {
  const find = nameFinder(names)
  const setting = { ...noSetting, said: new Map(said) }
  return (text) =>
    find(text).flatMap(({ start, end, names }) =>
      meant(text.slice(start, end), names, setting, '').flatMap(({ thing, certain }) =>
        thing.kind === 'term' && certain ? [{ start, end, slug: thing.id }] : [],
      ),
    )
}

/** What a term means, in its shortest form. */
export const meaningOf = ({ expansion, definition }: GlossaryTerm): string => expansion ?? definition
