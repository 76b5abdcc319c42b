import { aggregateFindings } from '../derive/ledger/aggregate-findings.ts'
import { byBody } from '../derive/ledger/by-body.ts'
import { labels } from '../derive/ledger/label.ts'
import type { Entry } from '../derive/ledger/ledger.ts'
import { type RollForward, tally } from '../derive/ledger/tally.ts'
import { verdictWords } from '../derive/ledger/words.ts'
import { day } from '../format/day.ts'
import { number } from '../format/number.ts'
import type { Edition } from '../library.ts'
import type { Verdict } from '../model/registers/events.ts'

/** A small table as `LedgerTable.astro` shows it: every row has a header, which may lead somewhere. */
export interface LedgerTable {
  readonly id: string
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly head: string
    readonly href?: string
    /** Said of it under its name. */
    readonly detail?: string
    readonly cells: readonly string[]
    readonly isTotal?: boolean
  }[]
  /** True where the cells are words and not numbers. */
  readonly inWords?: boolean
}

const count = (value: number) => number(String(value))

/** How many entries have each label; the row's name leads to their list unless they are of a day that has passed. */
export function statusTable(entries: readonly Entry[], caption: string, url?: Edition['url']): LedgerTable {
  const rows = tally(entries).map((each) => ({
    head: labels[each.label],
    ...(url && { href: url.status(each.label) }),
    cells: [count(each.count)],
  }))
  const total = { head: 'All', cells: [count(entries.length)], isTotal: true }
  return { id: 'by-status', caption, columns: ['Status', 'Recommendations'], rows: [...rows, total] }
}

/** Bodies by labels: of each body, how many entries have each label that occurs. */
export function bodyTable(entries: readonly Entry[], caption: string, { library, url }: Edition): LedgerTable {
  const used = tally(entries).map(({ label }) => label)
  const rows = byBody(entries, library.registers.bodies).map(({ id, name, total, counts }) => ({
    head: name,
    ...(id !== undefined && { href: url.body(id) }),
    cells: [...used.map((label) => count(counts.get(label) ?? 0)), ...(used.length > 1 ? [count(total)] : [])],
  }))
  const columns = ['Body', ...used.map((label) => labels[label]), ...(used.length > 1 ? ['All'] : [])]
  return { id: 'by-body', caption, columns, rows }
}

/** Roll-forwards, one a row; `minus` marks what is taken away, so that each row adds up as it stands. */
export function flowTable(
  caption: string,
  rows: readonly { readonly period: string; readonly flow: RollForward; readonly href?: string }[],
): LedgerTable {
  return {
    id: 'roll-forward',
    caption,
    columns: ['Period', 'Open before', '+ Added', '− Closed', '± Reclassified', '= Open after'],
    rows: rows.map(({ period, flow, href }) => ({
      head: period,
      ...(href !== undefined && { href }),
      cells: [
        count(flow.opening),
        count(flow.added),
        count(flow.closed),
        flow.reclassified > 0 ? `+${count(flow.reclassified)}` : number(String(flow.reclassified)),
        count(flow.closing),
      ],
    })),
  }
}

/** The findings that are printed only as counts: a table each, with where it comes from. */
export function aggregateTables({ library, url }: Edition) {
  return aggregateFindings(library.registers.aggregates).flatMap((finding, place) => {
    const publication = library.publications.find(({ slug }) => slug === finding.publication)
    if (publication === undefined) return []
    const { subject, date, total, sources, rows } = finding
    const of = total === undefined ? '' : `: ${count(total)} recommendations`
    const table: LedgerTable = {
      id: `counts-${place + 1}`,
      caption: `${subject}${of}, as found in ${day(date)}`,
      columns: ['As printed', 'What it means', 'How many'],
      inWords: true,
      rows: rows.map((row) => ({
        head: row.printed,
        cells: [verdictWords[row.value as Verdict] ?? row.value, howMany(row)],
      })),
    }
    return [
      { table, publication: publication.title, href: url.publication(publication.kind, publication.slug), sources },
    ]
  })
}

function howMany({
  exactness,
  count: some,
}: {
  readonly exactness: string
  readonly count?: number | undefined
}): string {
  if (some === undefined) return 'no number printed'
  return exactness === 'approximate' ? `about ${count(some)}` : count(some)
}
