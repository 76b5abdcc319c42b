import type { Library } from '../../model/library.ts'
import { type Change, changes } from './changes.ts'

/** The ledger's changes up to the library's day, newest first: a release that is still to come has changed nothing yet. */
export function editions({ registers, publications, asOf }: Pick<Library, 'registers' | 'publications' | 'asOf'>) {
  return changes(registers, publications).filter(({ day }: Change) => day <= asOf.slice(0, 10))
}
