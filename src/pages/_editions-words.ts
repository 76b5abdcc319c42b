import type { Change } from '../derive/ledger/changes.ts'
import { sizeOf } from '../derive/ledger/recent.ts'

/** Who has been away for more editions than these is told of the changes in these alone. */
const most = 200

/** Editions, newest first, with the number of their changes, as `src/reader/visit/` reads them: `2026-03-01 3;2026-01-15 12`. */
export function editionsWords(editions: readonly Change[]): string {
  return editions
    .slice(0, most)
    .map((edition) => `${edition.day} ${sizeOf(edition)}`)
    .join(';')
}
