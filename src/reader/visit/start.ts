import { lastSeen } from './last-seen.ts'
import { sinceLastVisit } from './since-last-visit.ts'

const since = /^\?since=(\d{4}-\d\d-\d\d)$/.exec(location.search)?.[1] ?? null
sinceLastVisit(
  document,
  lastSeen(() => window.localStorage),
  since,
)
