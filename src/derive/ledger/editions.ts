import type { Library } from '../../model/library.ts'
import { type Change, changes } from './changes.ts'

type Recorded = Pick<Library, 'registers' | 'publications' | 'asOf'>

const known = new WeakMap<Recorded, readonly Change[]>()

/**
 * The ledger's changes up to the library's day, newest first: a release that is still to come has changed nothing yet. They are
 * found once for each library, since several pages tell of them.
 */
export function editions(library: Recorded): readonly Change[] {
  const { registers, publications, asOf } = library
  const found = known.get(library) ?? changes(registers, publications).filter(({ day }) => day <= asOf.slice(0, 10))
  known.set(library, found)
  return found
}
