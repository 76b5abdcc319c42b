import type { Scope } from '../derive/ledger/scopes.ts'
import { earliestDay } from '../format/day.ts'
import { ledgerNotices, type Telling } from './ledger-notices.ts'
import { type Feed, newest } from './notice.ts'

/** The feed of what changes in one part of the ledger. */
export function ledgerFeed(scope: Scope, telling: Telling): Feed {
  const { site, asOf } = telling.library
  const page = new URL(`${telling.url.base}${scope.path}/`, site.url).href
  const issued = scope.entries.map(({ recommendation }) => earliestDay(recommendation.issued)).sort()
  const what = scope.path.split('/').length === 3 ? 'Recommendation' : 'Recommendations'
  return {
    title: [`${what}${scope.of === '' ? '' : ` ${scope.of}`}`, site.name].join(' – '),
    page,
    self: telling.url.feedOf(page),
    language: site.language,
    publisher: site.name,
    since: issued.at(-1) ?? asOf.slice(0, 10),
    notices: newest(ledgerNotices(scope, telling)),
  }
}
