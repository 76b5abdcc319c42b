import type { Library } from '../../model/library.ts'
import type { Theme } from '../../model/registers/themes.ts'

/** The themes under which something public stands, in the register's order. The others are not shown: they may be of what is to come. */
export function themesInUse({
  registers,
  publications,
}: Pick<Library, 'registers' | 'publications'>): readonly Theme[] {
  const used = new Set([
    ...registers.recommendations.flatMap(({ themes }) => themes),
    ...publications.flatMap(({ subject }) => subject.themes),
  ])
  return registers.themes.filter(({ id }) => used.has(id))
}
