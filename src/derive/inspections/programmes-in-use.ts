import type { Library } from '../../model/library.ts'
import type { Programme } from '../../model/registers/programmes.ts'

/**
 * The programmes that something public names, in the register’s order: those of inspections and the subjects of publications. The others are not
 * shown: they may be of what is to come.
 */
export function programmesInUse({
  registers,
  publications,
}: Pick<Library, 'registers' | 'publications'>): readonly Programme[] {
  const used = new Set([
    ...registers.inspections.map(({ programme }) => programme),
    ...publications.flatMap(({ subject }) => subject.programmes),
  ])
  return registers.programmes.filter(({ id }) => used.has(id))
}
