import { annualReports } from './annual-reports.ts'
import { bulletins } from './bulletins.ts'
import { commentary } from './commentary.ts'
import { pages } from './pages.ts'
import { reports } from './reports.ts'
import { trackers } from './trackers.ts'

/** The kinds of publication in the order of navigation and lists. The key serves as folder, collection and address. */
export const kinds = {
  reports,
  bulletins,
  'annual-reports': annualReports,
  trackers,
  commentary,
  pages,
} as const

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]
/** The kinds that have a list of their own: all but pages. */
export const listedKinds = kindNames.filter((kind) => kind !== 'pages')
