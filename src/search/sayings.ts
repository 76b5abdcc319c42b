import type { Library } from '../model/library.ts'

/** Words that mean the same, all of them on the site but what a spelling begins with. */
export interface Sayings {
  /** Ways of saying the same: each finds the others. */
  readonly same: readonly (readonly string[])[]
  /** `[typed, meant]`: the first finds the second, and not the other way round. */
  readonly spellings: readonly (readonly [string, string])[]
}

/**
 * What the registers and `search.yaml` say of words that mean the same: the glossary’s terms with what they stand for and their
 * variants, names, short names and other names of bodies, programmes and areas. A way of saying it that is not on the site only leads to those that
 * are; where none is, nothing is told.
 */
export function sayings(
  { registers, searchWords }: Pick<Library, 'registers' | 'searchWords'>,
  isOnSite: (name: string) => boolean,
): Sayings {
  const { glossary, bodies, programmes, areas } = registers
  const groups = [
    ...glossary.map(({ term, expansion, variants }) => [term, expansion, ...variants]),
    ...bodies.map(({ name, short, variants = [] }) => [name, short, ...variants]),
    ...programmes.map(({ name, short }) => [name, short]),
    ...areas.map(({ name, variants = [] }) => [name, ...variants]),
    ...searchWords.synonyms,
  ].map((group) => [...new Set(group.filter((name) => name !== undefined))])
  const leading = groups.flatMap((group) =>
    group
      .filter((name) => !isOnSite(name))
      .flatMap((typed) => group.filter(isOnSite).map((meant) => ({ typed, meant }))),
  )
  const spelt = searchWords.spellings.filter(({ meant }) => isOnSite(meant))
  const spellings = [...leading, ...spelt].map(({ typed, meant }) => [typed, meant] as const)
  const same = groups.map((group) => group.filter(isOnSite)).filter((group) => group.length > 1)
  return { same: distinct(same), spellings: distinct(spellings) }
}

const distinct = <List extends readonly string[]>(lists: readonly List[]): readonly List[] => [
  ...new Map(lists.map((list) => [list.join('\n'), list])).values(),
]
