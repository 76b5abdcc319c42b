import { bodiesInUse } from '../derive/ledger/bodies-in-use.ts'
import type { Edition } from '../library.ts'
import type { Library } from '../model/library.ts'
import type { Body } from '../model/registers/bodies.ts'

const known = new WeakMap<Library, readonly Body[]>()

/** The bodies that have a page: those in use, and those that a public text names, found once for all pages. */
export function bodiesShown({ library, mentions }: Edition): readonly Body[] {
  const shown = known.get(library) ?? bodiesInUse(library, (id) => mentions().of({ kind: 'body', id }).length > 0)
  known.set(library, shown)
  return shown
}
