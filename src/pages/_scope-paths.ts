import { type Scope, scopes } from '../derive/ledger/scopes.ts'
import type { Edition } from '../library.ts'
import { digest } from '../prose/digest.ts'
import { bodiesShown } from './_bodies-shown.ts'

/** The paths of what stands beside each page of the ledger: its feed and its calendar. `made` gives the file's text. */
export function scopePaths(edition: Edition, made: (scope: Scope, edition: Edition) => string) {
  return scopes(edition.library, edition.ledger, bodiesShown(edition)).map((scope) => {
    const text = made(scope, edition)
    return { params: { ledger: scope.path }, props: { text }, cacheKey: digest(text) }
  })
}
