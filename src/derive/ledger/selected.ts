import { earliestDay } from '../../format/day.ts'
import { labels } from './label.ts'
import type { Entry } from './ledger.ts'
import { ofTheme } from './of-theme.ts'
import { counted, isOpen } from './tally.ts'

/** What a tracker selects by. A list's members are alternatives; an empty list selects nothing away. */
export interface Selection {
  readonly publication: readonly string[]
  /** Bodies that were asked, or have it now. */
  readonly body: readonly string[]
  readonly theme: readonly string[]
  /** Issued on this day, month or year, or after. */
  readonly since?: string
  /** Public labels, or `open`, `closed` or `overdue`. */
  readonly status: readonly string[]
}

/** What may stand in a selection's `status`. */
export const statuses: readonly string[] = ['open', 'closed', 'overdue', ...Object.keys(labels)]

/** The entries of whole recommendations that answer to a selection, in the ledger's order. */
export function selected(entries: readonly Entry[], selection: Selection): readonly Entry[] {
  const { publication, body, theme, since, status } = selection
  const onTheme = new Set(theme.flatMap((id) => ofTheme(id, entries)))
  return counted(entries).filter(
    (entry) =>
      among(publication, [entry.recommendation.publication]) &&
      among(body, [entry.addressee.body, entry.body]) &&
      (theme.length === 0 || onTheme.has(entry)) &&
      (since === undefined || earliestDay(entry.recommendation.issued) >= earliestDay(since)) &&
      among(status, [
        entry.label,
        isOpen(entry) ? 'open' : 'closed',
        entry.measures.actionOverdue ? 'overdue' : undefined,
      ]),
  )
}

const among = (wanted: readonly string[], names: readonly (string | undefined)[]) =>
  wanted.length === 0 || names.some((name) => name !== undefined && wanted.includes(name))
