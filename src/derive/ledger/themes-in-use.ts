import type { Publication } from '../../model/library.ts'
import type { Theme } from '../../model/registers/themes.ts'
import type { Entry } from './ledger.ts'

/** The themes under which something public stands, in the register's order. The others are not shown: they may be of what is to come. */
export function themesInUse(
  themes: readonly Theme[],
  entries: readonly Pick<Entry, 'recommendation'>[],
  publications: readonly Publication[],
): readonly Theme[] {
  const used = new Set([
    ...entries.flatMap(({ recommendation }) => recommendation.themes),
    ...publications.flatMap(({ subject }) => subject.themes),
  ])
  return themes.filter(({ id }) => used.has(id))
}
