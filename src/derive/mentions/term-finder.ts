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

/** What it takes to find the terms of one document and to tell their meanings. */
export interface TermsKnown {
  /** The names that it holds, of terms and of all else: no term is found inside another name. */
  readonly names: readonly Name[]
  /** What its author has said that spellings mean: slugs of terms. */
  readonly said: readonly (readonly [spelling: string, slug: string])[]
  /** What each term means, in its shortest form, by slug; those that have none here are not to be told. */
  readonly meanings: Readonly<Record<string, string>>
}

/** Finds the terms that a text uses and whose meanings are to be told, where it is clear which term is meant. */
export function termFinder({ names, said, meanings }: TermsKnown): (text: string) => readonly TermUse[] {
  const find = nameFinder(names)
  const setting = { ...noSetting, said: new Map(said) }
  return (text) =>
    find(text).flatMap(({ start, end, names }) =>
      meant(text.slice(start, end), names, setting, '').flatMap(({ thing: { kind, id }, certain }) =>
        kind === 'term' && certain && id in meanings ? [{ start, end, slug: id }] : [],
      ),
    )
}
